import type { Phrases } from '../../Phrases';

/** 로그 */
export const logs: Phrases = {
  Logs: '로그',
  'Where do logs go?': '로그를 어디로 보내는가?',
  'Loki with Fluent Bit': 'Loki와 Fluent Bit',
  'labels are indexed and text is kept in object storage, beside the metrics in Grafana':
    '레이블만 색인하고 본문은 오브젝트 스토리지에 두며, Grafana에서 메트릭과 함께 봄',
  'OpenShift logging stores in it, with support':
    'OpenShift 로깅이 지원과 함께 여기에 저장함',
  'it wants an object store, which has to be run first':
    '오브젝트 저장소가 필요하고, 이를 먼저 운영해야 함',
  'sites buffer and send to one place':
    '사이트가 버퍼에 쌓았다가 한곳으로 보냄',
  'Fluent Bit runs as a DaemonSet, which Fargate does not support':
    'Fluent Bit은 DaemonSet으로 실행되는데, Fargate는 DaemonSet을 지원하지 않음',
  'Loki indexes labels and stores chunks in object storage':
    'Loki는 레이블을 색인하고 청크를 오브젝트 스토리지에 저장함',
  'Keep labels few: every new value is a new stream':
    '레이블을 적게 둘 것. 값이 하나 늘 때마다 스트림이 하나 늘어남',
  'OpenSearch with Fluent Bit': 'OpenSearch와 Fluent Bit',
  'full-text search, for investigators and auditors who ask unplanned questions':
    '예정에 없던 질문을 하는 조사자와 감사인을 위한 전문 검색',
  'its relative is already run here': '같은 계열의 제품을 이미 운영 중임',
  'investigations have to be possible inside, without any service of others':
    '남의 서비스 없이 내부에서 조사할 수 있어야 함',
  'OpenSearch is an Apache-licensed search engine under the Linux Foundation':
    'OpenSearch는 Linux Foundation 아래의 Apache 라이선스 검색 엔진임',
  'It is a stateful system with a heap: give it nodes of its own and lifecycle rules':
    '힙을 쓰는 상태 저장 시스템이므로 전용 노드와 수명 주기 규칙을 줄 것',
  VictoriaLogs: 'VictoriaLogs',
  'full-text logs on one small binary per location':
    '위치마다 작은 바이너리 하나로 하는 로그 전문 검색',
  'the metrics store is from the same family': '메트릭 저장소가 같은 계열임',
  'auditors know it less': '감사인에게 덜 알려져 있음',
  'The log collector runs as a DaemonSet, which Fargate does not support':
    '로그 수집기는 DaemonSet으로 실행되는데, Fargate는 DaemonSet을 지원하지 않음',
  'VictoriaLogs stores logs with full-text search':
    'VictoriaLogs는 로그를 저장하고 전문 검색을 제공함',
  'It stores on volumes, not in object storage: size and back up the disk':
    '오브젝트 스토리지가 아니라 볼륨에 저장하므로 디스크 크기를 정하고 백업할 것',
  'Logs of the provider': '제공자의 로그',
  'CloudWatch, Azure Monitor or Cloud Logging: nothing to run, access by the identities of the cloud':
    'CloudWatch, Azure Monitor 또는 Cloud Logging: 운영할 것이 없고 클라우드의 아이덴티티로 접근함',
  'at this volume hours cost more than gigabytes':
    '이 양에서는 저장 용량보다 사람의 시간이 더 비쌈',
  'one search per cloud': '클라우드마다 검색이 따로 있음',
  'ingestion is billed by volume': '수집량에 따라 과금됨',
  'Cloud logging is a service of a cloud provider, and no cloud is among the locations':
    '클라우드 로깅은 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "Cloud logging is reached over the provider's API, which an air-gapped cluster cannot":
    '클라우드 로깅은 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'Container Insights collects logs and metrics from EKS':
    'Container Insights는 EKS의 로그와 메트릭을 수집함',
  'Set retention per log group on the first day: the default keeps for ever':
    '첫날에 로그 그룹마다 보존 기간을 정할 것. 기본값은 영구 보관임',
  'The logs of an observability SaaS': '관측성 SaaS의 로그',
  'logs beside metrics and traces of the same vendor':
    '같은 벤더의 메트릭과 트레이스 옆에 로그를 둠',
  'Logs in a SaaS leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    'SaaS의 로그는 플랫폼을 떠나 벤더로 가는데, 망 분리나 데이터 거주 규칙, saasAllowed 답변이 이를 허용하지 않음',
  'OpenTelemetry and Fluent Bit export logs to vendors':
    'OpenTelemetry와 Fluent Bit은 로그를 벤더로 내보냄',
  'Redact personal data before it leaves; sample what nobody reads':
    '내보내기 전에 개인 정보를 가리고, 아무도 읽지 않는 것은 샘플링할 것',
};
