import type { Phrases } from '../../Phrases';

/** 메트릭 */
export const metrics: Phrases = {
  Metrics: '메트릭',
  'Where are metrics kept and queried?': '메트릭을 어디에 보관하고 질의하는가?',
  'kube-prometheus-stack': 'kube-prometheus-stack',
  'Prometheus, Alertmanager and Grafana with the rules everybody starts from, in each cluster':
    '클러스터마다 Prometheus, Alertmanager, Grafana와 누구나 출발점으로 삼는 규칙을 둠',
  'Prometheus is already run here': '이미 Prometheus를 운영 중임',
  'nobody sees all clusters at once, and history ends with the disk':
    '모든 클러스터를 한꺼번에 볼 수 없고, 이력이 디스크와 함께 끝남',
  'one Prometheus per cluster reaches its memory':
    '클러스터별 Prometheus 하나로는 메모리 한계에 닿음',
  'node-exporter runs as a DaemonSet, which Fargate does not support':
    'node-exporter는 DaemonSet으로 실행되는데, Fargate는 DaemonSet을 지원하지 않음',
  'The stack bundles the Prometheus operator, rules and dashboards':
    '이 스택은 Prometheus Operator, 규칙, 대시보드를 묶어 제공함',
  'Two weeks of history on a volume; longer needs another tool':
    '볼륨에 2주의 이력을 두며, 더 길게 두려면 다른 도구가 필요함',
  VictoriaMetrics: 'VictoriaMetrics',
  'the Prometheus language on less memory, with one place for many clusters':
    '더 적은 메모리로 Prometheus 언어를 쓰고, 많은 클러스터를 한곳에 모음',
  'a small agent at each site buffers while the line is cut and sends when it is back':
    '사이트마다 작은 에이전트가 회선이 끊긴 동안 쌓았다가 이어지면 보냄',
  'a few clusters do not need a central store':
    '클러스터 몇 개에는 중앙 저장소가 필요 없음',
  'vmagent scrapes, buffers on disk and writes to one or more stores':
    'vmagent는 수집하고, 디스크에 쌓고, 저장소 하나 이상에 씀',
  'Cluster mode shards by series; plan retention per tenant':
    '클러스터 모드는 시계열로 샤딩하므로 테넌트별 보존 기간을 계획할 것',
  'Prometheus with Thanos': 'Prometheus와 Thanos',
  'Prometheus stays in each cluster, and object storage gives history and one view':
    'Prometheus는 클러스터마다 그대로 두고, 오브젝트 스토리지가 이력과 통합 화면을 줌',
  'the Prometheus that is there stays, and gains a view over all clusters':
    '지금 있는 Prometheus는 그대로 두고 모든 클러스터를 아우르는 화면을 얻음',
  'a year of history in object storage is cheap evidence':
    '오브젝트 스토리지에 둔 1년의 이력은 값싼 증빙임',
  'Thanos adds a global query view and object storage to Prometheus':
    'Thanos는 Prometheus에 전역 질의와 오브젝트 스토리지를 더함',
  'It needs an object store in every location it runs in':
    '실행되는 위치마다 오브젝트 저장소가 필요함',
  'Managed Prometheus of the provider': '제공자의 관리형 Prometheus',
  'the same queries and rules, with storage somebody else runs':
    '질의와 규칙은 같고 스토리지는 남이 운영함',
  'a small team should not run storage for metrics':
    '작은 팀이 메트릭 스토리지를 운영해서는 안 됨',
  'each cloud has its own, and none sees the others':
    '클라우드마다 따로 있고 서로 보지 못함',
  'history stays with the provider': '이력이 제공자에게 남음',
  'Managed Prometheus is a service of a cloud provider, and no cloud is among the locations':
    '관리형 Prometheus는 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "Managed Prometheus is reached over the provider's API, which an air-gapped cluster cannot":
    '관리형 Prometheus는 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'Amazon, Azure and Google offer managed services compatible with Prometheus':
    'Amazon, Azure, Google이 Prometheus 호환 관리형 서비스를 제공함',
  'It bills by sample: drop what no rule or dashboard reads':
    '샘플 수로 과금하므로 어떤 규칙도 대시보드도 읽지 않는 것은 버릴 것',
  'An observability SaaS': '관측성 SaaS',
  'Datadog, New Relic or Dynatrace: metrics, logs and traces joined, bought rather than run':
    'Datadog, New Relic 또는 Dynatrace: 메트릭, 로그, 트레이스를 잇고, 운영하는 대신 구매함',
  'dashboards and alerts do not move': '대시보드와 알림은 옮길 수 없음',
  'Telemetry in a SaaS leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    'SaaS의 텔레메트리는 플랫폼을 떠나 벤더로 가는데, 망 분리나 데이터 거주 규칙, saasAllowed 답변이 이를 허용하지 않음',
  'OpenTelemetry exports to vendors, so instrumentation stays yours':
    'OpenTelemetry가 벤더로 내보내므로 계측은 우리 것으로 남음',
  'Instrument with OpenTelemetry, so leaving changes an exporter and no code':
    'OpenTelemetry로 계측할 것. 그러면 떠날 때 익스포터만 바꾸고 코드는 그대로 둠',
  'Set a budget alert on custom metrics first':
    '사용자 지정 메트릭에 예산 알림부터 걸 것',
};
