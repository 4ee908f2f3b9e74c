import type { Phrases } from '../../Phrases';

/** 파드 자동 확장 */
export const podAutoscaling: Phrases = {
  'Pod autoscaling': '파드 자동 확장',
  'What makes pods more, fewer, larger or smaller?':
    '무엇이 파드를 늘리고 줄이고 키우고 작게 하는가?',
  HorizontalPodAutoscaler: 'HorizontalPodAutoscaler',
  'built in, on processor, memory or a metric of your own':
    '내장 기능이며 프로세서, 메모리 또는 자체 메트릭으로 확장함',
  'a site has the machines it has, so more replicas have nowhere to go':
    '사이트에는 있는 머신이 전부라 복제본을 늘려도 둘 곳이 없음',
  'processor use follows a queue too late':
    '프로세서 사용률은 대기열을 너무 늦게 따라감',
  'The autoscaler works on resource, custom and external metrics':
    '이 자동 확장기는 리소스, 사용자 지정, 외부 메트릭으로 동작함',
  'It needs requests that are true; without them it scales on fiction':
    '요청량이 사실이어야 함. 아니면 허구에 맞춰 확장함',
  'KEDA with the HorizontalPodAutoscaler': 'KEDA와 HorizontalPodAutoscaler',
  'scales on queues, streams, schedules and queries, and to zero':
    '대기열, 스트림, 일정, 질의에 따라 확장하고 0까지 줄임',
  'a few workers do not pay for one more controller':
    '워커 몇 개로는 컨트롤러를 하나 더 둘 값을 못함',
  'load follows the day, and processor use tells enough':
    '부하가 하루 주기를 따르고, 프로세서 사용률로 충분히 알 수 있음',
  'KEDA scales any workload on events, down to zero':
    'KEDA는 어떤 워크로드든 이벤트로 확장하고 0까지 줄임',
  'One scaler per workload: KEDA and a hand-written autoscaler on one target fight':
    '워크로드마다 확장기를 하나만 둘 것. KEDA와 손으로 쓴 자동 확장기가 한 대상을 두고 다툼',
  'VerticalPodAutoscaler only': 'VerticalPodAutoscaler만',
  'sizes what cannot be multiplied':
    '여러 개로 늘릴 수 없는 것의 크기를 조정함',
  'The autoscaler recommends or sets requests':
    '이 자동 확장기는 요청량을 권고하거나 설정함',
  'Recommend only, at first; changing requests may restart pods':
    '처음에는 권고만 받을 것. 요청량을 바꾸면 파드가 재시작될 수 있음',
  'Fixed replicas': '고정 복제본',
  'a number in Git that somebody changes': 'Git에 있는 숫자를 누군가 바꿈',
  'a site has the machines it has, so there is nowhere to scale to':
    '사이트에는 있는 머신이 전부라 확장할 곳이 없음',
  'explosive growth outruns a number in Git':
    '폭발적인 성장을 Git의 숫자가 따라가지 못함',
  'A Deployment keeps the replicas it is told':
    'Deployment는 지시받은 복제본 수를 유지함',
  'Capacity is planned for the peak and paid all day':
    '피크에 맞춰 용량을 계획하고 온종일 비용을 냄',
};
