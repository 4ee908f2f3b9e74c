import type { Phrases } from '../../Phrases';

/** CI 파이프라인 */
export const ciPipeline: Phrases = {
  'CI pipeline': 'CI 파이프라인',
  'What builds, checks and proposes changes?':
    '무엇으로 빌드하고, 검사하고, 변경을 제안하는가?',
  'GitHub Actions': 'GitHub Actions',
  'workflows beside the code, and OIDC to everything':
    '코드 옆에 워크플로를 두고 모든 곳에 OIDC로 인증함',
  'the code is on another host': '코드가 다른 호스트에 있음',
  'Hosted CI leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    '호스팅 CI를 쓰면 데이터가 플랫폼을 떠나 벤더로 가는데, 망 분리나 데이터 거주 규칙, saasAllowed 답변이 이를 허용하지 않음',
  'Actions authenticate to clouds by OIDC':
    'Actions는 OIDC로 클라우드에 인증함',
  'Pin actions by digest; self-hosted runners never serve public repositories':
    '액션을 다이제스트로 고정하고, 자체 호스팅 러너는 공개 저장소에 절대 쓰지 말 것',
  'GitLab CI': 'GitLab CI',
  'code, pipeline and registry in one product that can also be run inside':
    '코드, 파이프라인, 레지스트리를 한 제품에 담고 내부에서도 운영할 수 있음',
  'GitLab is already used here': '여기서 이미 GitLab을 씀',
  'it is run inside, with everything it needs':
    '필요한 것을 모두 갖춰 내부에서 운영함',
  'GitLab can be self-managed, also offline':
    'GitLab은 자체 관리할 수 있고 오프라인도 가능함',
  'Runners in the cluster build without privileges':
    '클러스터 안의 러너는 특권 없이 빌드함',
  Tekton: 'Tekton',
  'pipelines as Kubernetes objects, with signed provenance by Chains':
    '파이프라인을 Kubernetes 오브젝트로 다루고, Chains로 서명된 출처 증명을 남김',
  'builds leave signed provenance without a service of others':
    '남의 서비스 없이도 빌드가 서명된 출처 증명을 남김',
  'OpenShift Pipelines is this with support':
    'OpenShift Pipelines가 지원이 붙은 Tekton임',
  'Tekton Chains signs results and provenance':
    'Tekton Chains는 결과와 출처 증명에 서명함',
  'Developers need a front over it: raw pipelines are not for everyone':
    '파이프라인 원본은 누구나 다룰 수 있는 것이 아니므로 개발자용 화면이 필요함',
  Jenkins: 'Jenkins',
  'what is there, until it is replaced': '교체할 때까지 지금 있는 것을 씀',
  'hundreds of jobs exist and cannot move at once':
    '작업이 수백 개라 한 번에 옮길 수 없음',
  'Jenkins publishes security advisories for core and plugins':
    'Jenkins는 코어와 플러그인의 보안 권고를 공개함',
  'It builds and proposes; it no longer holds credentials of clusters':
    '빌드하고 제안하기만 하며, 클러스터 자격 증명은 더는 갖지 않음',
};
