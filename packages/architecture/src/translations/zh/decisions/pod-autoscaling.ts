import type { Phrases } from '../../Phrases';

/** Pod 自动扩缩 */
export const podAutoscaling: Phrases = {
  'Pod autoscaling': 'Pod 自动扩缩',
  'What makes pods more, fewer, larger or smaller?':
    '由什么让 Pod 变多、变少、变大或变小？',
  HorizontalPodAutoscaler: 'HorizontalPodAutoscaler',
  'built in, on processor, memory or a metric of your own':
    '内置，按处理器、内存或自定义指标扩缩',
  'a site has the machines it has, so more replicas have nowhere to go':
    '站点有多少机器就是多少，更多副本无处可放',
  'processor use follows a queue too late': '处理器使用率跟上队列时已经太晚',
  'The autoscaler works on resource, custom and external metrics':
    '它可按资源指标、自定义指标和外部指标扩缩',
  'It needs requests that are true; without them it scales on fiction':
    '它需要真实的资源请求；否则就是按虚构的数字扩缩',
  'KEDA with the HorizontalPodAutoscaler': 'KEDA 与 HorizontalPodAutoscaler',
  'scales on queues, streams, schedules and queries, and to zero':
    '按队列、流、计划和查询扩缩，可以缩到零',
  'a few workers do not pay for one more controller':
    '为少数几个 worker 多跑一个控制器不划算',
  'load follows the day, and processor use tells enough':
    '负载随昼夜变化，看处理器使用率就够了',
  'KEDA scales any workload on events, down to zero':
    'KEDA 按事件扩缩任何工作负载，可以缩到零',
  'One scaler per workload: KEDA and a hand-written autoscaler on one target fight':
    '每个工作负载一个扩缩器：KEDA 与手写的扩缩器针对同一目标会打架',
  'VerticalPodAutoscaler only': '只用 VerticalPodAutoscaler',
  'sizes what cannot be multiplied': '为不能增加副本的工作负载调整规格',
  'The autoscaler recommends or sets requests':
    '该扩缩器给出建议或直接设置资源请求',
  'Recommend only, at first; changing requests may restart pods':
    '起初只给建议；修改资源请求可能重启 Pod',
  'Fixed replicas': '固定副本数',
  'a number in Git that somebody changes': 'Git 中由人修改的一个数字',
  'a site has the machines it has, so there is nowhere to scale to':
    '站点有多少机器就是多少，没有扩展的余地',
  'explosive growth outruns a number in Git':
    '爆发式增长时，Git 中的固定数字跟不上',
  'A Deployment keeps the replicas it is told': 'Deployment 维持给定的副本数',
  'Capacity is planned for the peak and paid all day':
    '容量按峰值规划，全天付费',
};
