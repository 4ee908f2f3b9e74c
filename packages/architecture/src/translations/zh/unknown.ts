import type { unknown as english } from '../en/unknown';

/** 数值未知的原因。 */
export const unknown: Record<keyof typeof english, string> = {
  'unknown.noNodePools': '意图文件没有列出集群 {cluster} 的节点池。',
  'unknown.noService':
    '意图文件和决策都没有说明集群 {cluster} 的控制平面由哪个服务运行。',
  'unknown.nodeSize':
    '集群 {cluster} 中节点池 {pool} 的节点规格未知：请填写表中已有的机型，或者填写 cpu 和 memory。',
  'unknown.nodeCount': '没有给出集群 {cluster} 中节点池 {pool} 的节点数量。',
  'unknown.zones': '没有给出集群 {cluster} 中节点池 {pool} 的故障域数量。',
  'unknown.maxPods':
    '没有给出集群 {cluster} 中节点池 {pool} 每个节点的 Pod 上限。',
  'unknown.reserve':
    '集群 {cluster} 中节点池 {pool} 的每个节点为系统预留多少资源未知：请填写 reserved。',
  'unknown.noMachineType':
    '集群 {cluster} 中节点池 {pool} 的节点既没有机型，也没有自定价格。',
  'unknown.nodePrice': '价格表中没有 {instanceType} 在区域 {region} 的价格。',
  'unknown.ownControlPlane':
    '集群 {cluster} 的控制平面运行在自有机器上，意图文件没有说明这些机器。',
  'unknown.aksTier': '没有给出集群 {cluster} 的 AKS 层级。',
  'unknown.controlPlanePrice': '价格表中没有 {service} 的价格。',
  'unknown.dataSize': '没有给出需要恢复的数据量。',
  'unknown.restoreRate': '没有给出恢复的传输速率。',
  'unknown.provisioning': '没有给出创建新集群所需的时间。',
  'unknown.objects': '没有给出 GitOps 需要重新创建的对象数量。',
  'unknown.resyncRate': '没有给出 GitOps 创建对象的速率。',
  'unknown.drill': '没有恢复演练的记录。',
  'unknown.backup': '没有给出备份计划。',
  'unknown.askedRto': '需求中没有说明允许中断多长时间。',
  'unknown.askedRpo': '需求中没有说明允许丢失多少数据。',
  'unknown.release': '{date} 的版本表中没有 Kubernetes {version}。',
};
