import type { Phrases } from '../../Phrases';

/** GitOps 엔진 */
export const gitopsEngine: Phrases = {
  'GitOps engine': 'GitOps 엔진',
  'Argo CD from a hub, Argo CD in each cluster, or Flux?':
    '허브의 Argo CD, 클러스터별 Argo CD, Flux 중 무엇인가?',
  'Argo CD on a hub': '허브의 Argo CD',
  'one place where people see and steer every application of every cluster':
    '모든 클러스터의 모든 애플리케이션을 사람이 한곳에서 보고 다룸',
  'one place sees all clouds': '한곳에서 모든 클라우드를 봄',
  'there is no second cluster to manage from a hub':
    '허브에서 관리할 두 번째 클러스터가 없음',
  'many teams want to see their own rollouts without cluster access':
    '많은 팀이 클러스터 접근 없이 자기 롤아웃을 보고 싶어 함',
  'Argo CD is already run here': '이미 Argo CD를 운영 중임',
  'the hub must reach every site, and sites go away':
    '허브가 모든 사이트에 닿아야 하는데 사이트는 끊기곤 함',
  'the hub holds credentials of every cluster':
    '허브가 모든 클러스터의 자격 증명을 가짐',
  'OpenShift GitOps is this engine with support':
    'OpenShift GitOps가 지원이 붙은 이 엔진임',
  'a hub cannot hold connections to this many sites that it may not be able to reach':
    '허브는 닿지 못할 수도 있는 이렇게 많은 사이트와의 연결을 유지할 수 없음',
  'CI pushes, so nothing pulls': 'CI가 밀어 넣으므로 가져오는 것이 없음',
  'ApplicationSets generate applications from cluster labels':
    'ApplicationSet은 클러스터 레이블로 애플리케이션을 생성함',
  'AppProjects limit each team to its repositories, namespaces and clusters':
    'AppProject로 팀마다 자기 저장소, 네임스페이스, 클러스터만 쓰게 제한할 것',
  'Shard the application controller from a few hundred applications on':
    '애플리케이션이 수백 개가 되면 애플리케이션 컨트롤러를 샤딩할 것',
  'Argo CD in every cluster': '클러스터별 Argo CD',
  'each cluster reconciles itself and no place holds all credentials':
    '각 클러스터가 스스로 조정하고, 모든 자격 증명을 가진 곳이 없음',
  'it is a large guest on a small site': '작은 사이트에는 큰 손님임',
  'an audit boundary ends at each cluster': '감사 경계가 클러스터마다 끝남',
  'there is only one cluster for it to be in': '둘 클러스터가 하나뿐임',
  'Argo CD can be installed as core, without user interface and SSO':
    'Argo CD는 사용자 인터페이스와 SSO 없이 코어만 설치할 수 있음',
  'Every cluster has its own Argo CD to upgrade; let Git do it':
    '클러스터마다 업그레이드할 Argo CD가 있으므로 Git에 맡길 것',
  Flux: 'Flux',
  'small controllers in each cluster that pull Git or OCI artifacts, under the permissions of each tenant':
    '클러스터마다 작은 컨트롤러가 각 테넌트의 권한으로 Git이나 OCI 아티팩트를 가져옴',
  'each site pulls through its own outbound line and survives without it':
    '각 사이트가 자기 나가는 회선으로 가져오고, 회선이 없어도 버팀',
  'Flux is already run here': '이미 Flux를 운영 중임',
  'OCI artifacts travel into the air gap through the same registry as images':
    'OCI 아티팩트는 이미지와 같은 레지스트리를 거쳐 폐쇄망 안으로 들어감',
  'teams miss a user interface of their own':
    '팀이 전용 사용자 인터페이스를 아쉬워함',
  'service-account impersonation separates tenants by plain RBAC':
    '서비스 계정 가장(impersonation)으로 기본 RBAC만으로 테넌트를 분리함',
  'Flux supports multi-tenancy by service account impersonation and OCI artifacts as sources':
    'Flux는 서비스 계정 가장으로 멀티테넌시를, 소스로 OCI 아티팩트를 지원함',
  'Show state in the portal or Grafana: there is no interface of its own':
    '자체 인터페이스가 없으므로 상태를 포털이나 Grafana에서 보여 줄 것',
  'No engine': '엔진 없음',
  'the pipeline applies, so nothing reconciles':
    '파이프라인이 적용하므로 조정하는 것이 없음',
  'pulling needs an engine': '가져오기에는 엔진이 필요함',
  'Without a reconciler the fourth OpenGitOps principle is not met':
    '조정하는 엔진이 없으면 OpenGitOps의 네 번째 원칙을 충족하지 못함',
  'Drift stays until the next deployment': '드리프트가 다음 배포까지 남음',
};
