import type { Phrases } from '../../Phrases';

/** 런타임 보안 */
export const runtimeSecurity: Phrases = {
  'Runtime security': '런타임 보안',
  'How are attacks inside running containers noticed?':
    '실행 중인 컨테이너 안의 공격을 어떻게 알아채는가?',
  'No runtime detection': '런타임 탐지 없음',
  'prevention only: small surface, restricted pods, patched images':
    '예방만: 작은 공격 표면, 제한된 파드, 패치된 이미지',
  'public services are attacked daily, and nobody would notice':
    '공개 서비스는 날마다 공격받는데 아무도 알아채지 못하게 됨',
  'the auditor asks how a break-in would be noticed':
    '감사인이 침입을 어떻게 알아채는지 물음',
  'intrusion detection is a control of the audited standard':
    '침입 탐지는 감사 대상 표준의 통제 항목임',
  'code of strangers has to be watched': '외부인의 코드는 지켜보아야 함',
  'PCI DSS requirement 11.5 asks for network intrusions and unexpected file changes to be detected':
    'PCI DSS 요구 사항 11.5는 네트워크 침입과 예기치 않은 파일 변경의 탐지를 요구함',
  'A break-in is noticed by its damage': '침입을 피해가 난 뒤에야 알아챔',
  Falco: 'Falco',
  'a graduated CNCF project with maintained rules that alert on suspicious system calls':
    '의심스러운 시스템 호출에 알림을 보내는, 관리되는 규칙을 갖춘 CNCF 졸업 프로젝트',
  'maintained rules map to what auditors ask for':
    '관리되는 규칙이 감사인이 요구하는 것에 대응함',
  'Falco runs as a DaemonSet, which Fargate does not support':
    'Falco는 DaemonSet으로 실행되는데, Fargate는 DaemonSet을 지원하지 않음',
  'nodes run by the provider limit host agents with kernel access':
    '제공자가 운영하는 노드는 커널에 접근하는 호스트 에이전트를 제한함',
  'Falco detects threats from system calls by rules':
    'Falco는 시스템 호출에서 규칙으로 위협을 탐지함',
  'Rules need a month of tuning before they may wake anybody':
    '규칙으로 사람을 깨우기 전에 한 달의 조정이 필요함',
  Tetragon: 'Tetragon',
  'eBPF observation that can also stop a process, with the context of Cilium':
    '프로세스를 멈출 수도 있고 Cilium의 맥락을 갖춘 eBPF 관측',
  'it shares operators and knowledge with the Cilium already chosen':
    '이미 선택한 Cilium과 운영자와 지식을 함께 씀',
  'Tetragon runs as a DaemonSet, which Fargate does not support':
    'Tetragon은 DaemonSet으로 실행되는데, Fargate는 DaemonSet을 지원하지 않음',
  'Tetragon observes and enforces in the kernel with eBPF':
    'Tetragon은 커널에서 eBPF로 관측하고 강제함',
  'Policies are yours to write; start with observation only':
    '정책은 직접 작성해야 하므로 관측만으로 시작할 것',
  'The detection service of the provider': '제공자의 탐지 서비스',
  'GuardDuty, Defender for Containers or Security Command Center, joined to the rest of the cloud account':
    'GuardDuty, Defender for Containers 또는 Security Command Center를 나머지 클라우드 계정과 함께 씀',
  'each cloud has its own console, rules and price':
    '클라우드마다 콘솔, 규칙, 가격이 따로 있음',
  'detection would change with each provider':
    '제공자가 바뀔 때마다 탐지도 바뀜',
  'a small audited team buys this rather than tuning rules':
    '감사를 받는 작은 팀은 규칙을 조정하기보다 이것을 구매함',
  'Cloud threat detection is a service of a cloud provider, and no cloud is among the locations':
    '클라우드 위협 탐지는 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "Cloud threat detection is reached over the provider's API, which an air-gapped cluster cannot":
    '클라우드 위협 탐지는 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'the service covers the managed clusters of its own cloud':
    '이 서비스는 자기 클라우드의 관리형 클러스터만 다룸',
  'GuardDuty Runtime Monitoring covers EKS with a managed agent':
    'GuardDuty Runtime Monitoring은 관리형 에이전트로 EKS를 다룸',
  'It is priced by the core and by event; estimate before switching on':
    '코어와 이벤트 수로 과금하므로 켜기 전에 추정할 것',
};
