import type { Phrases } from '../../Phrases';

/** 카오스 실험 */
export const chaos: Phrases = {
  'Chaos experiments': '카오스 실험',
  'Are failures caused on purpose, and by what?':
    '장애를 일부러 일으키는가, 그렇다면 무엇으로 하는가?',
  'Game days by hand': '수동 게임 데이',
  'people drain a node, fail over and restore on a date in the calendar':
    '정해진 날짜에 사람이 노드를 비우고, 페일오버하고, 복원함',
  'the target leaves no room for failures nobody has tried since the last release':
    '이 목표에서는 지난 릴리스 이후 아무도 시험하지 않은 장애를 감당할 여유가 없음',
  'Google SRE describes disaster role-play':
    'Google SRE는 역할극 방식의 재해 훈련을 설명함',
  'Write down what surprised; the next date is set at the end':
    '뜻밖이었던 점을 적고, 끝날 때 다음 날짜를 정할 것',
  'Chaos Mesh': 'Chaos Mesh',
  'faults as objects, with a schedule and a dashboard':
    '장애를 오브젝트로 정의하고 일정과 대시보드를 갖춤',
  'basics such as probes and budgets bring more at this target':
    '이 목표에서는 프로브와 중단 예산 같은 기본이 더 큰 효과를 냄',
  'The Chaos Mesh daemon runs as a DaemonSet, which Fargate does not support':
    'Chaos Mesh 데몬은 DaemonSet으로 실행되는데, Fargate는 DaemonSet을 지원하지 않음',
  'nodes run by the provider limit its privileged daemon':
    '제공자가 운영하는 노드는 특권 데몬을 제한함',
  'Chaos Mesh injects pod, network, IO and time faults':
    'Chaos Mesh는 파드, 네트워크, IO, 시간 장애를 주입함',
  'Its daemon is privileged: keep it out of production until staging is boring':
    '데몬이 특권으로 실행되므로, 스테이징이 지루해질 때까지 운영에 두지 말 것',
  Litmus: 'Litmus',
  'experiments as workflows with probes that say whether the objective held':
    '목표가 지켜졌는지 알려 주는 프로브를 갖춘 실험 워크플로',
  'Litmus runs experiments with resilience probes':
    'Litmus는 복원력 프로브와 함께 실험을 실행함',
  'Each experiment has a hypothesis and an abort':
    '실험마다 가설과 중단 조건을 둠',
  'Fault injection of the provider': '제공자의 장애 주입',
  'whole zones and network paths fail, which no pod can simulate':
    '파드로는 흉내 낼 수 없는 영역 전체와 네트워크 경로의 장애를 일으킴',
  'only AWS and Azure sell one': 'AWS와 Azure만 제공함',
  'it is a service of the provider': '제공자의 서비스임',
  'AWS Fault Injection Service has EKS and zone actions':
    'AWS Fault Injection Service에는 EKS와 영역에 대한 액션이 있음',
  'Stop conditions on the service objective, always':
    '서비스 목표에 중단 조건을 반드시 걸 것',
};
