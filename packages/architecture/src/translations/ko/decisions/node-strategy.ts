import type { Phrases } from '../../Phrases';

/** 노드 전략 */
export const nodeStrategy: Phrases = {
  'Node strategy': '노드 전략',
  'How do nodes come and go?': '노드가 어떻게 생기고 사라지는가?',
  'Managed node groups': '관리형 노드 그룹',
  'plain virtual machines in groups the provider upgrades; everything works on them':
    '제공자가 업그레이드하는 그룹의 평범한 가상 머신이며, 모든 것이 그 위에서 동작함',
  'accelerator pools are placed, reserved and given their driver on purpose':
    '가속기 풀은 의도해서 배치하고, 예약하고, 드라이버를 넣음',
  'only managed services have managed node groups':
    '관리형 서비스에만 관리형 노드 그룹이 있음',
  'Managed node groups automate provisioning and lifecycle of nodes':
    '관리형 노드 그룹은 노드의 프로비저닝과 수명 주기를 자동화함',
  'One group per zone for workloads with volumes, or the autoscaler picks the wrong zone':
    '볼륨을 쓰는 워크로드에는 영역별 그룹을 하나씩 둘 것. 아니면 자동 확장기가 엉뚱한 영역을 고름',
  Karpenter: 'Karpenter',
  'nodes are bought to fit waiting pods and consolidated when they no longer do':
    '기다리는 파드에 맞춰 노드를 마련하고, 맞지 않게 되면 통합함',
  'load comes in bursts, and nodes arrive without a group having been planned for them':
    '부하가 몰아서 오는데, 미리 그룹을 계획하지 않아도 노드가 생김',
  'a handful of nodes leaves little to pack':
    '노드가 몇 개뿐이라 채워 넣을 여지가 적음',
  'consolidation moves pods, which surprises who has no disruption budgets yet':
    '통합하면 파드가 옮겨지므로, 아직 중단 예산이 없는 쪽은 당황하게 됨',
  'outside EKS it is offered as part of the provider’s automated nodes':
    'EKS 밖에서는 제공자의 자동화된 노드에 포함되어 제공됨',
  'Karpenter provisions for unschedulable pods and consolidates under-used nodes':
    'Karpenter는 스케줄링되지 못한 파드를 위해 프로비저닝하고 덜 쓰이는 노드를 통합함',
  'Karpenter itself runs on a small node group or Fargate, never on nodes it manages':
    'Karpenter 자신은 작은 노드 그룹이나 Fargate에서 실행되며, 자기가 관리하는 노드에는 절대 두지 않음',
  'Every workload needs a PodDisruptionBudget before consolidation is switched on':
    '통합을 켜기 전에 모든 워크로드에 PodDisruptionBudget이 있어야 함',
  'Nodes run by the provider': '제공자가 운영하는 노드',
  'EKS Auto Mode, GKE Autopilot or AKS node auto-provisioning: machines are no longer your concern':
    'EKS Auto Mode, GKE Autopilot 또는 AKS 노드 자동 프로비저닝: 머신을 더는 신경 쓰지 않음',
  'it is a different product with different limits in each cloud':
    '클라우드마다 제품도 한계도 다름',
  'hours of a small team cost more than the surcharge':
    '작은 팀의 시간이 추가 요금보다 비쌈',
  'training wants control of drivers, placement and reservations':
    '학습에는 드라이버, 배치, 예약에 대한 통제가 필요함',
  'it exists in one form per provider': '제공자마다 형태가 하나씩 따로 있음',
  'auditors ask for host agents and hardening that closed nodes limit':
    '감사인이 호스트 에이전트와 강화를 요구하는데, 닫힌 노드는 이를 제한함',
  'the surcharge grows with the fleet': '추가 요금이 플릿과 함께 늘어남',
  'only a provider can hide its machines':
    '머신을 감춰 줄 수 있는 것은 제공자뿐임',
  'Autopilot manages nodes, scaling and security defaults; some privileged workloads need an allowlist':
    'Autopilot은 노드, 확장, 보안 기본값을 관리하며, 일부 특권 워크로드에는 허용 목록이 필요함',
  'Check every privileged agent against the allowlist of the provider before choosing it':
    '고르기 전에 모든 특권 에이전트를 제공자의 허용 목록과 대조할 것',
  Fargate: 'Fargate',
  'a machine per pod with nothing to patch':
    '파드마다 머신 하나이며 패치할 것이 없음',
  'block volumes cannot be attached; only EFS can':
    '블록 볼륨을 붙일 수 없고 EFS만 가능함',
  'every pod pays for its own machine and its own sidecar agents':
    '파드마다 자기 머신과 자기 사이드카 에이전트 비용을 냄',
  'Fargate offers no GPU': 'Fargate는 GPU를 제공하지 않음',
  'Fargate is a service of AWS for EKS': 'Fargate는 EKS용 AWS 서비스임',
  'On Fargate, DaemonSets, privileged containers, GPUs and host networking are not supported':
    'Fargate에서는 DaemonSet, 특권 컨테이너, GPU, 호스트 네트워킹을 지원하지 않음',
  'Every agent becomes a sidecar or is left out':
    '모든 에이전트를 사이드카로 바꾸거나 빼야 함',
  'Fixed pools': '고정 풀',
  'machines are bought, racked or made once, labelled and kept':
    '머신을 한 번 사거나 랙에 꽂거나 만들어 레이블을 붙이고 계속 씀',
  'metal cannot be made by an API call':
    '베어메탈 서버는 API 호출로 만들 수 없음',
  'capacity has to be ordered weeks ahead of the growth':
    '용량을 성장보다 몇 주 앞서 주문해야 함',
  'paying for idle cloud machines while node groups scale by themselves is waste':
    '노드 그룹이 스스로 확장되는데 노는 클라우드 머신에 돈을 내는 것은 낭비임',
  'Self-managed nodes join with a token and are drained by hand for maintenance':
    '자체 관리형 노드는 토큰으로 합류하고, 유지보수할 때 손으로 비움',
  'Keep one node of spare capacity per failure domain; order before 70 % is used':
    '장애 도메인마다 여유 노드 하나를 두고, 70 %를 쓰기 전에 주문할 것',
  'Machine sets': '머신 세트',
  'machines are objects the platform creates and replaces, also on own virtualisation':
    '플랫폼이 만들고 교체하는 머신 오브젝트이며 자체 가상화에서도 됨',
  'there is an API that makes machines': '머신을 만드는 API가 있음',
  'a site has the machines it has': '사이트에는 있는 머신이 전부임',
  'it needs a Machine API or Cluster API provider':
    'Machine API나 Cluster API 제공자가 필요함',
  'A MachineSet keeps the asked number of machines, as a ReplicaSet does for pods':
    'ReplicaSet이 파드에 하듯 MachineSet은 요청한 머신 수를 유지함',
  'Add MachineHealthChecks with a limit, so a network failure does not replace every machine at once':
    '네트워크 장애로 모든 머신이 한꺼번에 교체되지 않도록 한도를 둔 MachineHealthCheck를 더할 것',
};
