import type { Phrases } from '../../Phrases';

/** 파드 보안 수준 */
export const podSecurityLevel: Phrases = {
  'Pod security level': '파드 보안 수준',
  'Which Pod Security Standard is enforced, and where?':
    '어떤 파드 보안 표준을 어디에 강제하는가?',
  'Restricted, with named system namespaces exempt':
    'Restricted, 지정한 시스템 네임스페이스만 예외',
  'applications run without privileges; host agents live in few namespaces that are listed and watched':
    '애플리케이션은 특권 없이 실행되고, 호스트 에이전트는 목록에 적어 지켜보는 소수의 네임스페이스에 둠',
  'many public images need changes before they run':
    '많은 공개 이미지가 고쳐야만 실행됨',
  'Restricted follows current pod hardening practice':
    'Restricted는 현재의 파드 강화 관행을 따름',
  'Start with warn and audit, enforce when the report is empty':
    'warn과 audit으로 시작하고, 보고서가 비면 enforce할 것',
  'Restricted everywhere': '모든 곳에 Restricted',
  'no exemption at all, for clusters without host agents':
    '호스트 에이전트가 없는 클러스터를 위해 예외를 전혀 두지 않음',
  'host agents need privileges that the restricted level refuses':
    '호스트 에이전트에는 Restricted 수준이 거부하는 특권이 필요함',
  'log collectors mount host paths, which the restricted level refuses':
    '로그 수집기는 Restricted 수준이 거부하는 호스트 경로를 마운트함',
  'storage daemons mount host paths, which the restricted level refuses':
    '스토리지 데몬은 Restricted 수준이 거부하는 호스트 경로를 마운트함',
  'GPU drivers are installed by privileged pods':
    'GPU 드라이버는 특권 파드가 설치함',
  'its node agent needs host privileges':
    '노드 에이전트에 호스트 특권이 필요함',
  'Restricted refuses host namespaces, host paths and privileged containers':
    'Restricted는 호스트 네임스페이스, 호스트 경로, 특권 컨테이너를 거부함',
  'Every agent has to be replaced by a service of the provider':
    '모든 에이전트를 제공자의 서비스로 바꿔야 함',
  Baseline: 'Baseline',
  'stops known escalations and lets most images run unchanged':
    '알려진 권한 상승을 막으면서 대부분의 이미지를 고치지 않고 실행함',
  'nobody has to repair other people’s images first':
    '남의 이미지를 먼저 고칠 필요가 없음',
  'tested controls ask for least privilege, and baseline lets containers run as root':
    '시험 대상 통제가 최소 권한을 요구하는데, Baseline은 컨테이너가 root로 실행되는 것을 허용함',
  'strangers must not run as root beside each other':
    '서로 모르는 이들이 나란히 root로 실행되어서는 안 됨',
  'Baseline prevents known privilege escalations':
    'Baseline은 알려진 권한 상승을 막음',
  'Warn at restricted from the first day, to see the distance':
    '첫날부터 Restricted로 warn을 켜서 얼마나 남았는지 볼 것',
  'No level': '수준 없음',
  'everything is admitted': '모든 것을 허용함',
  'no audited standard accepts unrestricted pods':
    '제한 없는 파드를 받아들이는 감사 표준은 없음',
  'a privileged pod of a stranger owns the node':
    '외부인의 특권 파드가 노드를 차지함',
  'one flaw in a service that takes requests would own the node':
    '요청을 받는 서비스의 결함 하나로 노드를 빼앗길 수 있음',
  'Privileged is unrestricted on purpose':
    'Privileged는 의도적으로 제한이 없음',
  'Any workload can become root on its node':
    '어떤 워크로드든 노드의 root가 될 수 있음',
  'A flaw in any container is a flaw in its node':
    '어느 컨테이너의 결함이든 곧 노드의 결함임',
};
