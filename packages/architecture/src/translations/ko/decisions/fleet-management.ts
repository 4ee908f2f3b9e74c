import type { Phrases } from '../../Phrases';

/** 플릿 관리 */
export const fleetManagement: Phrases = {
  'Fleet management': '플릿 관리',
  'What keeps many clusters alike?':
    '많은 클러스터를 무엇으로 똑같이 유지하는가?',
  'A folder per cluster': '클러스터별 폴더',
  'plain overlays in Git, read by the engine of each cluster':
    'Git의 단순한 오버레이를 각 클러스터의 엔진이 읽음',
  'a change would be a commit to each of many folders':
    '변경 하나가 수많은 폴더마다의 커밋이 됨',
  'Flux documents a folder per cluster': 'Flux는 클러스터별 폴더를 문서화함',
  'Shared parts live in bases, differences in overlays of a few lines':
    '공통 부분은 베이스에, 차이는 몇 줄짜리 오버레이에 둘 것',
  'ApplicationSets over labels': '레이블 기반 ApplicationSet',
  'a cluster gets what its labels ask for the moment it is registered':
    '클러스터는 등록되는 순간 레이블이 요구하는 것을 받음',
  'few clusters need no generator': '클러스터가 적으면 생성기가 필요 없음',
  'a generator over clusters needs the hub that knows them':
    '클러스터 생성기에는 클러스터를 아는 허브가 필요함',
  'The cluster generator selects by label': '클러스터 생성기는 레이블로 고름',
  'A label is a deployment: protect who may change it':
    '레이블이 곧 배포이므로 바꿀 수 있는 사람을 제한할 것',
  'Progressive syncs keep a change from reaching every cluster at once':
    'Progressive Syncs로 변경이 모든 클러스터에 한꺼번에 닿지 않게 함',
  'Flux per cluster with shared bases': '클러스터별 Flux와 공유 베이스',
  'each cluster pulls one entry point that names its bases and its variables':
    '각 클러스터가 베이스와 변수를 적은 진입점 하나를 가져옴',
  'a site needs its entry point and an outbound line, nothing else':
    '사이트에는 진입점과 나가는 회선만 있으면 됨',
  'few clusters need no variables': '클러스터가 적으면 변수가 필요 없음',
  'it is a way to arrange Flux': 'Flux를 구성하는 방법임',
  'Flux substitutes variables after build, per cluster':
    'Flux는 빌드한 뒤 클러스터별로 변수를 치환함',
  'Tags or OCI artifacts per wave decide what a site sees':
    '차수별 태그나 OCI 아티팩트가 사이트에 보이는 것을 정함',
  'Rancher Fleet': 'Rancher Fleet',
  'the fleet tool of Rancher, made for very many clusters':
    '아주 많은 클러스터를 위해 만든 Rancher의 플릿 도구',
  'it comes with Rancher': 'Rancher에 함께 들어 있음',
  'Fleet manages deployments to many clusters from Git':
    'Fleet은 Git으로 여러 클러스터의 배포를 관리함',
  'It is a second GitOps engine: say which owns what':
    '두 번째 GitOps 엔진이므로 어느 쪽이 무엇을 맡는지 정할 것',
  Karmada: 'Karmada',
  'workloads are placed and moved over clusters by policy':
    '워크로드를 정책에 따라 여러 클러스터에 배치하고 옮김',
  'there are too few clusters to schedule over':
    '스케줄링하기에는 클러스터가 너무 적음',
  'workloads of a site belong to the site':
    '사이트의 워크로드는 그 사이트에 속함',
  'Karmada propagates and reschedules over clusters':
    'Karmada는 클러스터에 걸쳐 전파하고 다시 스케줄링함',
  'One more control plane that everything depends on':
    '모든 것이 의존하는 컨트롤 플레인이 하나 더 생김',
};
