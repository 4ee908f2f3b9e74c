import type { Phrases } from '../../Phrases';

/** 점진적 배포 */
export const progressiveDelivery: Phrases = {
  'Progressive delivery': '점진적 배포',
  'Rolling updates, Argo Rollouts or Flagger?':
    '롤링 업데이트, Argo Rollouts, Flagger 중 무엇인가?',
  'Rolling updates': '롤링 업데이트',
  'the built-in way, safe when probes and disruption budgets are right':
    '내장 방식이며, 프로브와 중단 예산이 올바르면 안전함',
  'trying on a share of users is asked for, which rolling updates cannot do':
    '일부 사용자에게 먼저 시험하는 것이 요구되는데 롤링 업데이트로는 할 수 없음',
  'a bad version reaches everybody before an alert fires':
    '알림이 울리기 전에 나쁜 버전이 모두에게 닿음',
  'nobody watches each of many releases a day':
    '하루 여러 번의 릴리스를 하나하나 지켜보는 사람이 없음',
  'A Deployment replaces pods within maxSurge and maxUnavailable':
    'Deployment는 maxSurge와 maxUnavailable 안에서 파드를 교체함',
  'Readiness probes carry all the safety; test them':
    '안전이 전부 준비성 프로브에 달려 있으므로 시험할 것',
  'Argo Rollouts': 'Argo Rollouts',
  'canary and blue-green with analysis, visible beside the application in Argo CD':
    '분석을 갖춘 카나리와 블루-그린이며, Argo CD에서 애플리케이션 옆에 보임',
  'nobody asked for canaries, and each needs metrics that can be trusted':
    '카나리를 요구한 사람이 없고, 카나리마다 믿을 만한 메트릭이 필요함',
  'its state shows in Argo CD': '상태가 Argo CD에 보임',
  'analysis without good metrics promotes or stops at random':
    '좋은 메트릭이 없는 분석은 무작위로 승격하거나 멈춤',
  'Argo Rollouts shifts traffic by Gateway API, mesh or ingress and queries metrics':
    'Argo Rollouts는 Gateway API, 메시 또는 인그레스로 트래픽을 옮기고 메트릭을 질의함',
  'Deployments become Rollouts; autoscalers and tools must know the kind':
    'Deployment가 Rollout이 되므로 자동 확장기와 도구가 이 종류를 알아야 함',
  Flagger: 'Flagger',
  'canaries around plain Deployments, driven by the router':
    '일반 Deployment를 감싸는 카나리이며 라우터가 움직임',
  'it comes from the Flux family and needs no new workload kind':
    'Flux 계열이고 새 워크로드 종류가 필요 없음',
  'it drives the routes of Linkerd': 'Linkerd의 라우트를 움직임',
  'Flagger shifts traffic through Gateway API or a mesh, which this router does not give it':
    'Flagger는 Gateway API나 메시로 트래픽을 옮기는데, 이 라우터는 그것을 제공하지 않음',
  'Flagger supports Gateway API and several meshes as routers':
    'Flagger는 Gateway API와 여러 메시를 라우터로 지원함',
  'Flagger owns the primary copy; edits go to the target only':
    '기본(primary) 사본은 Flagger가 소유하므로 대상(target)만 고칠 것',
};
