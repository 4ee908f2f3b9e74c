import type { Phrases } from '../../Phrases';

/** 컨트롤 플레인과 etcd */
export const controlPlane: Phrases = {
  'Control plane and etcd': '컨트롤 플레인과 etcd',
  'How many control-plane members are there, and where does etcd live?':
    '컨트롤 플레인 구성원은 몇 개이고, etcd는 어디에 두는가?',
  'Run by the provider': '제공자가 운영',
  'the provider replicates, patches and restores it':
    '제공자가 복제하고, 패치하고, 복원함',
  'only a managed service brings its own control plane':
    '관리형 서비스만 컨트롤 플레인을 함께 제공함',
  'Managed services run several API servers and etcd members across zones':
    '관리형 서비스는 여러 API 서버와 etcd 구성원을 영역에 나눠 운영함',
  'There is no etcd snapshot: Git and Velero are the way back':
    'etcd 스냅샷이 없으므로 되돌아가는 길은 Git과 Velero임',
  'Three members with stacked etcd': '구성원 셋, 스택형 etcd',
  'the smallest arrangement that survives the loss of a member':
    '구성원 하나를 잃고도 버티는 가장 작은 구성',
  'three servers would be needed at every site':
    '사이트마다 서버 세 대가 필요함',
  'the provider runs the control plane': '제공자가 컨트롤 플레인을 운영함',
  'Three members tolerate the loss of one; even numbers add no tolerance':
    '구성원이 셋이면 하나를 잃어도 버티며, 짝수로 늘려도 더 버티지 못함',
  'Put members in three failure domains, snapshot etcd at least daily, keep snapshots elsewhere':
    '구성원을 장애 도메인 셋에 두고, etcd 스냅샷을 적어도 매일 떠서 다른 곳에 보관할 것',
  'Five members with stacked etcd': '구성원 다섯, 스택형 etcd',
  'survives a second loss while the first is being repaired':
    '하나를 고치는 동안 또 하나를 잃어도 버팀',
  'five servers would be needed at every site':
    '사이트마다 서버 다섯 대가 필요함',
  'maintenance on one member must not remove the tolerance for another':
    '구성원 하나를 유지보수하는 동안에도 다른 하나를 잃고 버텨야 함',
  'a site that needs five servers does not need a lightweight distribution':
    '서버 다섯 대가 필요한 사이트라면 경량 배포판이 필요하지 않음',
  'Five members tolerate the loss of two; more members make writes slower':
    '구성원이 다섯이면 둘을 잃어도 버티며, 구성원이 늘수록 쓰기가 느려짐',
  'Writes wait for three of five disks; use local NVMe for etcd':
    '쓰기는 디스크 다섯 중 셋을 기다리므로 etcd에는 로컬 NVMe를 쓸 것',
  'External etcd': '외부 etcd',
  'etcd scales and fails apart from the API servers':
    'etcd가 API 서버와 따로 확장되고 따로 장애를 겪음',
  'only these let etcd be placed outside':
    'etcd를 밖에 둘 수 있는 배포판은 이것뿐임',
  'External etcd needs twice the hosts of the stacked topology':
    '외부 etcd는 스택형 토폴로지보다 호스트가 두 배 필요함',
  'At least six hosts before the first workload':
    '첫 워크로드 전에 호스트가 적어도 여섯 대 필요함',
  'One server per site': '사이트별 서버 하나',
  'a site that fits in one machine accepts that this machine is the site':
    '머신 하나에 들어가는 사이트는 그 머신이 곧 사이트임을 받아들임',
  'a central platform should survive a reboot':
    '중앙 플랫폼은 재부팅 한 번쯤은 버텨야 함',
  'one server down is the whole control plane down':
    '서버 하나가 멈추면 컨트롤 플레인 전체가 멈춤',
  'a control plane of one is for small self-managed sites':
    '구성원 하나짜리 컨트롤 플레인은 작은 자체 관리형 사이트에 쓰는 것임',
  'K3s can run a single server with an embedded datastore':
    'K3s는 내장 데이터 저장소로 서버 하나만 운영할 수 있음',
  'A broken machine is replaced and rebuilt from Git; nothing that matters lives only there':
    '고장 난 머신은 교체하고 Git으로 다시 만들며, 중요한 것은 그곳에만 두지 않음',
  'A site is down until its machine is replaced':
    '머신을 교체할 때까지 사이트가 멈춤',
};
