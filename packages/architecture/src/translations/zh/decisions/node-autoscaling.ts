import type { Phrases } from '../../Phrases';

/** 节点自动扩缩 */
export const nodeAutoscaling: Phrases = {
  'Node autoscaling': '节点自动扩缩',
  'What adds nodes when pods wait, and removes idle ones?':
    'Pod 等待时由什么增加节点，空闲时由什么移除？',
  'What the node strategy brings': '由节点策略自带',
  'Karpenter or the provider already buys nodes to fit':
    'Karpenter 或提供商已经按需购买节点',
  'this node strategy does not scale by itself': '这种节点策略自身不会扩缩',
  'Kubernetes documents Karpenter and Cluster Autoscaler as node autoscalers':
    'Kubernetes 文档把 Karpenter 和 Cluster Autoscaler 列为节点自动扩缩器',
  'Limits per pool keep a runaway autoscaler from spending the month':
    '为每个节点池设上限，避免失控的扩缩器花光整月预算',
  'Cluster Autoscaler': 'Cluster Autoscaler',
  'grows and shrinks groups of alike nodes on nearly every platform':
    '在几乎所有平台上扩缩同类节点组',
  'two autoscalers would fight over the same nodes':
    '两个自动扩缩器会争抢同一批节点',
  'there is no API that makes a machine': '没有能创建机器的 API',
  'Cluster Autoscaler adjusts node groups of many providers, including Cluster API':
    'Cluster Autoscaler 调整多种提供商的节点组，包括 Cluster API',
  'One group per zone and size; balance similar groups':
    '每个可用区和规格一个节点组；平衡相似的节点组',
  'Spare capacity by hand': '人工保留备用容量',
  'a node of reserve per failure domain, held by low-priority pause pods, and an alert before it is used':
    '每个故障域保留一个备用节点，由低优先级的 pause Pod 占位，动用之前先告警',
  'there are no nodes to hold': '没有节点可以保留',
  'Low-priority pause pods hold spare capacity':
    '低优先级的 pause Pod 占住备用容量',
  'Capacity reviews every month; lead time of hardware belongs in the alert':
    '每月评审容量；告警中要计入硬件采购周期',
};
