import type { Phrases } from '../../Phrases';

/** 渐进式交付 */
export const progressiveDelivery: Phrases = {
  'Progressive delivery': '渐进式交付',
  'Rolling updates, Argo Rollouts or Flagger?':
    '滚动更新、Argo Rollouts 还是 Flagger？',
  'Rolling updates': '滚动更新',
  'the built-in way, safe when probes and disruption budgets are right':
    '内置方式，只要探针和中断预算正确就安全',
  'trying on a share of users is asked for, which rolling updates cannot do':
    '要求先在一部分用户上试，滚动更新做不到',
  'a bad version reaches everybody before an alert fires':
    '告警触发之前，坏版本已经到达所有人',
  'nobody watches each of many releases a day':
    '每天那么多次发布，没有人逐个盯着',
  'A Deployment replaces pods within maxSurge and maxUnavailable':
    'Deployment 在 maxSurge 和 maxUnavailable 范围内替换 Pod',
  'Readiness probes carry all the safety; test them':
    '安全全靠就绪探针；要测试它们',
  'Argo Rollouts': 'Argo Rollouts',
  'canary and blue-green with analysis, visible beside the application in Argo CD':
    '金丝雀和蓝绿发布带分析，在 Argo CD 中与应用并列可见',
  'nobody asked for canaries, and each needs metrics that can be trusted':
    '没有人要金丝雀，而每个金丝雀都需要可信的指标',
  'its state shows in Argo CD': '它的状态显示在 Argo CD 中',
  'analysis without good metrics promotes or stops at random':
    '没有好的指标，分析就会随机晋级或停止',
  'Argo Rollouts shifts traffic by Gateway API, mesh or ingress and queries metrics':
    'Argo Rollouts 通过 Gateway API、网格或 ingress 切换流量，并查询指标',
  'Deployments become Rollouts; autoscalers and tools must know the kind':
    'Deployment 变成 Rollout；扩缩器和工具必须认识这个类型',
  Flagger: 'Flagger',
  'canaries around plain Deployments, driven by the router':
    '围绕普通 Deployment 做金丝雀，由路由层驱动',
  'it comes from the Flux family and needs no new workload kind':
    '它出自 Flux 家族，不需要新的工作负载类型',
  'it drives the routes of Linkerd': '它驱动 Linkerd 的路由',
  'Flagger shifts traffic through Gateway API or a mesh, which this router does not give it':
    'Flagger 通过 Gateway API 或网格切换流量，而这个路由层不提供',
  'Flagger supports Gateway API and several meshes as routers':
    'Flagger 支持以 Gateway API 和多种网格作为路由层',
  'Flagger owns the primary copy; edits go to the target only':
    'primary 副本归 Flagger 所有；只修改 target',
};
