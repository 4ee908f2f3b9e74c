import type { Phrases } from '../../Phrases';

/** 노드 자동 확장 */
export const nodeAutoscaling: Phrases = {
  'Node autoscaling': '노드 자동 확장',
  'What adds nodes when pods wait, and removes idle ones?':
    '파드가 기다릴 때 무엇이 노드를 더하고, 노는 노드를 없애는가?',
  'What the node strategy brings': '노드 전략이 제공하는 것',
  'Karpenter or the provider already buys nodes to fit':
    'Karpenter나 제공자가 이미 필요에 맞춰 노드를 마련함',
  'this node strategy does not scale by itself':
    '이 노드 전략은 스스로 확장하지 않음',
  'Kubernetes documents Karpenter and Cluster Autoscaler as node autoscalers':
    'Kubernetes는 Karpenter와 Cluster Autoscaler를 노드 자동 확장기로 문서화함',
  'Limits per pool keep a runaway autoscaler from spending the month':
    '풀별 한도를 두어 폭주하는 자동 확장기가 한 달 예산을 쓰지 못하게 할 것',
  'Cluster Autoscaler': 'Cluster Autoscaler',
  'grows and shrinks groups of alike nodes on nearly every platform':
    '거의 모든 플랫폼에서 비슷한 노드 그룹을 늘리고 줄임',
  'two autoscalers would fight over the same nodes':
    '자동 확장기 둘이 같은 노드를 두고 다투게 됨',
  'there is no API that makes a machine': '머신을 만드는 API가 없음',
  'Cluster Autoscaler adjusts node groups of many providers, including Cluster API':
    'Cluster Autoscaler는 Cluster API를 포함한 여러 제공자의 노드 그룹을 조정함',
  'One group per zone and size; balance similar groups':
    '영역과 크기마다 그룹 하나를 두고, 비슷한 그룹의 균형을 맞출 것',
  'Spare capacity by hand': '손으로 관리하는 여유 용량',
  'a node of reserve per failure domain, held by low-priority pause pods, and an alert before it is used':
    '장애 도메인마다 예비 노드 하나를 낮은 우선순위의 pause 파드로 잡아 두고, 쓰이기 전에 알림을 받음',
  'there are no nodes to hold': '잡아 둘 노드가 없음',
  'Low-priority pause pods hold spare capacity':
    '낮은 우선순위의 pause 파드가 여유 용량을 잡아 둠',
  'Capacity reviews every month; lead time of hardware belongs in the alert':
    '매달 용량을 검토하고, 하드웨어 납기를 알림에 반영할 것',
};
