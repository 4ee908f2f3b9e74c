import type { Phrases } from '../../Phrases';

/** 트레이스 */
export const traces: Phrases = {
  Traces: '트레이스',
  'Are requests traced across services, and where?':
    '요청을 서비스에 걸쳐 추적하는가, 그렇다면 어디에 두는가?',
  'No tracing yet': '아직 추적 없음',
  'metrics and logs suffice while a request touches few services':
    '요청이 거치는 서비스가 적은 동안은 메트릭과 로그로 충분함',
  'a request crosses too many services to be followed by logs':
    '요청이 거치는 서비스가 너무 많아 로그로 따라갈 수 없음',
  'a slow answer may come from retrieval, model or network':
    '느린 응답의 원인이 검색, 모델, 네트워크 중 어느 것일 수도 있음',
  'OpenTelemetry explains when traces help':
    'OpenTelemetry는 트레이스가 언제 도움이 되는지 설명함',
  'Carry a request id through all logs from the first day':
    '첫날부터 모든 로그에 요청 ID를 담을 것',
  'OpenTelemetry with Tempo': 'OpenTelemetry와 Tempo',
  'traces in object storage, joined to metrics and logs in Grafana':
    '트레이스를 오브젝트 스토리지에 두고 Grafana에서 메트릭, 로그와 이음',
  'it stands beside Loki in the same Grafana':
    '같은 Grafana에서 Loki와 나란히 섬',
  'one more store to run': '운영할 저장소가 하나 더 늘어남',
  'traces of hundreds of sites would fill their lines':
    '수백 개 사이트의 트레이스가 회선을 가득 채우게 됨',
  'Tempo stores traces in object storage':
    'Tempo는 트레이스를 오브젝트 스토리지에 저장함',
  'Sample at the tail: keep errors and the slow ones':
    '테일 샘플링을 쓸 것: 오류와 느린 것을 남김',
  'OpenTelemetry with Jaeger': 'OpenTelemetry와 Jaeger',
  'a graduated CNCF project with its own interface, on OpenSearch or Cassandra':
    'OpenSearch나 Cassandra 위에서 동작하고 자체 인터페이스를 갖춘 CNCF 졸업 프로젝트',
  'OpenSearch is there to store in': '저장할 OpenSearch가 이미 있음',
  'Jaeger 2 is built on the OpenTelemetry collector':
    'Jaeger 2는 OpenTelemetry Collector를 바탕으로 함',
  'Its storage has to be sized and expired':
    '스토리지의 크기와 만료를 정해야 함',
  'Traces of the provider': '제공자의 트레이스',
  'X-Ray, Application Insights or Cloud Trace, fed by OpenTelemetry':
    'OpenTelemetry로 보내는 X-Ray, Application Insights 또는 Cloud Trace',
  'a request that crosses clouds is cut in two':
    '클라우드를 넘나드는 요청은 둘로 잘림',
  'Cloud tracing is a service of a cloud provider, and no cloud is among the locations':
    '클라우드 추적은 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "Cloud tracing is reached over the provider's API, which an air-gapped cluster cannot":
    '클라우드 추적은 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'every site would depend on the line to the cloud':
    '모든 사이트가 클라우드 회선에 의존하게 됨',
  'The AWS Distro for OpenTelemetry sends traces to X-Ray':
    'AWS Distro for OpenTelemetry는 트레이스를 X-Ray로 보냄',
  'Instrument with OpenTelemetry so that the backend can change':
    '백엔드를 바꿀 수 있도록 OpenTelemetry로 계측할 것',
  'Traces of an observability SaaS': '관측성 SaaS의 트레이스',
  'traces beside metrics and logs of the same vendor':
    '같은 벤더의 메트릭과 로그 옆에 트레이스를 둠',
  'Traces in a SaaS leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    'SaaS의 트레이스는 플랫폼을 떠나 벤더로 가는데, 망 분리나 데이터 거주 규칙, saasAllowed 답변이 이를 허용하지 않음',
  'OpenTelemetry exports to many vendors': 'OpenTelemetry는 많은 벤더로 내보냄',
  'Sample before export; it is billed by span':
    '스팬 수로 과금하므로 내보내기 전에 샘플링할 것',
};
