import type { Phrases } from '../../Phrases';

/** 클러스터 토폴로지 */
export const clusterTopology: Phrases = {
  'Cluster topology': '클러스터 토폴로지',
  'One cluster, one per environment, several regions, a hub with spokes, or an edge fleet?':
    '클러스터 하나, 환경별 클러스터, 여러 리전, 허브와 스포크, 엣지 플릿 중 무엇인가?',
  'One cluster, an environment per namespace':
    '클러스터 하나, 환경별 네임스페이스',
  'the least there is to run; environments share a control plane and its upgrades':
    '운영할 것이 가장 적지만, 환경들이 컨트롤 플레인과 그 업그레이드를 함께 겪음',
  'a small team upgrades one cluster, not three':
    '작은 팀이 업그레이드할 클러스터가 셋이 아니라 하나임',
  'auditors ask for production to be separate from the rest':
    '감사인이 운영을 나머지와 분리하라고 요구함',
  'every upgrade and every webhook mistake touches production':
    '업그레이드와 웹훅 실수가 매번 운영에 닿음',
  'many teams share one set of custom resources and one upgrade date':
    '여러 팀이 커스텀 리소스 한 벌과 업그레이드 날짜 하나를 함께 씀',
  'one cluster cannot span regions: etcd needs low latency between its members':
    '클러스터 하나가 여러 리전에 걸칠 수 없음: etcd는 구성원 사이의 지연 시간이 짧아야 함',
  'one cluster cannot span these locations':
    '클러스터 하나가 이 위치들에 걸칠 수 없음',
  'each site needs a cluster that works alone':
    '사이트마다 혼자서 동작하는 클러스터가 필요함',
  'one control plane is one failure domain, which this availability target does not allow':
    '컨트롤 플레인 하나는 장애 도메인 하나인데, 이 가용성 목표는 이를 허용하지 않음',
  'Namespaces isolate names and policy, not the control plane or the nodes':
    '네임스페이스는 이름과 정책을 격리할 뿐, 컨트롤 플레인이나 노드를 격리하지 않음',
  'Upgrades are tried on production first, unless a short-lived copy of the cluster is made for them':
    '시험용 단기 클러스터를 만들지 않으면 업그레이드를 운영에서 처음 시험하게 됨',
  'A cluster-wide mistake (webhook, CRD, upgrade) reaches production at once, because there is nowhere else to try it':
    '시험해 볼 다른 곳이 없어 클러스터 전체에 미치는 실수(웹훅, CRD, 업그레이드)가 곧바로 운영에 닿음',
  'A cluster per environment': '환경별 클러스터',
  'upgrades and cluster-wide changes are tried before production, and production access is separate':
    '업그레이드와 클러스터 전체 변경을 운영 전에 시험하고, 운영 접근을 분리함',
  'production is separated from the rest by a boundary an auditor understands':
    '감사인이 이해하는 경계로 운영이 나머지와 분리됨',
  'every further control plane is paid for and upgraded by the same few people':
    '컨트롤 플레인이 늘 때마다 비용이 들고, 같은 소수의 인력이 업그레이드함',
  'clusters in one region do not serve several':
    '한 리전의 클러스터로는 여러 리전에서 서비스할 수 없음',
  'each site needs a cluster of its own': '사이트마다 자체 클러스터가 필요함',
  'PCI DSS 6.5.3 asks for pre-production to be separated from production with access controls':
    'PCI DSS 6.5.3은 접근 통제로 사전 운영 환경과 운영 환경을 분리하라고 요구함',
  'The same Git revision must build every environment, or the clusters drift apart':
    '같은 Git 리비전으로 모든 환경을 만들어야 함. 아니면 클러스터가 서로 달라짐',
  'Several regions, active and passive': '여러 리전, 액티브-패시브',
  'one region serves, another is kept ready, at less than double the cost':
    '한 리전이 서비스하고 다른 리전을 준비해 두며, 비용은 두 배에 못 미침',
  'data has one writer, so there is nothing to reconcile':
    '데이터를 쓰는 곳이 하나라 맞춰야 할 충돌이 없음',
  'promoting a region takes longer than the target leaves for a whole month':
    '리전 승격에 걸리는 시간이 목표가 한 달에 허용하는 시간보다 김',
  'there is only one region': '리전이 하나뿐임',
  'a passive region is promoted in minutes at best, more than the recovery time allows':
    '패시브 리전 승격은 빨라야 몇 분이라 허용된 복구 시간을 넘음',
  'Warm standby runs a scaled-down copy that is scaled up on failover':
    '웜 스탠바이는 축소한 사본을 운영하다가 페일오버할 때 확장함',
  'Fail over on purpose every quarter: a standby nobody has used does not work':
    '분기마다 일부러 페일오버할 것. 아무도 써 보지 않은 대기 시스템은 동작하지 않음',
  'Several regions, all active': '여러 리전, 모두 액티브',
  'losing a region is a loss of capacity, not an outage':
    '리전을 잃어도 용량이 줄 뿐 서비스가 멈추지 않음',
  'failover needs no decision by a person at this availability target':
    '이 가용성 목표에서 사람의 결정 없이 페일오버함',
  'data written in every region at once needs a database made for it':
    '모든 리전에서 동시에 쓰는 데이터에는 이를 위해 만든 데이터베이스가 필요함',
  'Multi-site active/active has the lowest recovery time and the highest cost and complexity of the four strategies':
    '멀티사이트 액티브-액티브는 네 전략 중 복구 시간이 가장 짧고 비용과 복잡도가 가장 높음',
  'Each region must carry the load of a lost one, so capacity is planned for N-1':
    '리전마다 잃은 리전의 부하까지 감당해야 하므로 용량을 N-1로 계획함',
  'Decide per data set where it is written; replication lag is a feature users see':
    '데이터 세트마다 어디에서 쓸지 정할 것. 복제 지연은 사용자에게 드러남',
  'A management hub with workload clusters': '관리 허브와 워크로드 클러스터',
  'one cluster holds the fleet tooling and the others hold only workloads':
    '클러스터 하나에 플릿 도구를 두고, 나머지에는 워크로드만 둠',
  'it says where clusters are managed, not how a lost region is survived':
    '클러스터를 어디에서 관리하는지 말할 뿐, 리전을 잃었을 때 어떻게 버티는지는 말하지 않음',
  'what happens when a region is lost is the harder question here, and a hub does not answer it':
    '여기서 더 어려운 문제는 리전을 잃었을 때인데, 허브는 그 답이 되지 못함',
  'clusters are many, and adding one becomes a pull request instead of a project':
    '클러스터가 많을 때, 하나를 더하는 일이 프로젝트가 아니라 풀 리퀘스트가 됨',
  'a hub is one more cluster to run':
    '허브도 운영할 클러스터가 하나 더 느는 것임',
  'a hub pays off from several locations, three regions or twenty teams on':
    '허브는 여러 위치, 리전 셋, 팀 스무 개부터 제값을 함',
  'a hub that pushes does not reach sites behind other networks':
    '밀어 넣는 허브는 다른 네트워크 뒤의 사이트에 닿지 못함',
  'Cluster API separates a management cluster from the workload clusters it creates':
    'Cluster API는 관리 클러스터와 그것이 만드는 워크로드 클러스터를 분리함',
  'The hub holds credentials of every cluster: harden it first, back it up first':
    '허브는 모든 클러스터의 자격 증명을 가지므로 가장 먼저 강화하고 가장 먼저 백업할 것',
  'Spokes must keep serving while the hub is down':
    '허브가 멈춰도 스포크는 계속 서비스해야 함',
  'A fleet of small clusters at the edge': '엣지의 작은 클러스터 플릿',
  'every site runs on its own when the line is cut, and pulls its state when it is not':
    '사이트마다 회선이 끊기면 혼자 동작하고, 이어지면 상태를 가져옴',
  'there are no edge sites': '엣지 사이트가 없음',
  'Flux reconciles from inside each cluster, so no inbound access to a site is needed':
    'Flux는 각 클러스터 안에서 조정하므로 사이트로 들어가는 인바운드 접근이 필요 없음',
  'Roll out in waves with a halt: a mistake reaches hundreds of sites as fast as a fix':
    '중단 장치를 두고 차수별로 배포할 것. 실수도 수정만큼 빠르게 수백 개 사이트에 퍼짐',
  'Sites buffer logs and metrics while they are cut off':
    '사이트는 끊긴 동안 로그와 메트릭을 버퍼에 쌓음',
};
