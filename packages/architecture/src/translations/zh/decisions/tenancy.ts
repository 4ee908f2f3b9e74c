import type { Phrases } from '../../Phrases';

/** 租户模式 */
export const tenancy: Phrases = {
  Tenancy: '租户模式',
  'Does a team get a namespace, a virtual cluster or a cluster?':
    '团队得到命名空间、虚拟集群，还是集群？',
  Namespaces: '命名空间',
  'quota, roles, network policy and pod security draw the line, and nodes are shared':
    '用配额、角色、网络策略和 Pod 安全划界，节点共用',
  'strangers would share one API server and one kernel':
    '互不信任的租户会共用一个 API server 和一个内核',
  'Namespaces with quotas and policies suit tenants that trust each other':
    '带配额和策略的命名空间适合互相信任的租户',
  'Cluster-scoped objects (CRDs, webhooks) stay with the platform team':
    '集群级对象（CRD、webhook）由平台团队掌管',
  'Every namespace is born with quota, limits and default deny':
    '每个命名空间创建时就有配额、限制和默认拒绝',
  'Virtual clusters': '虚拟集群',
  'each tenant has an API server of its own on shared nodes':
    '每个租户在共享节点上有自己的 API server',
  'a tenant can be administrator of its own API server and of nothing else':
    '租户可以是自己 API server 的管理员，而不涉及其他',
  'there are not enough tenants for it': '租户不够多，不值得这样做',
  'small sites have no room for further API servers':
    '小站点容不下更多的 API server',
  'vCluster runs a virtual control plane in a namespace':
    'vCluster 在命名空间中运行虚拟控制平面',
  'Nodes and kernel are still shared: add sandboxed runtimes for hostile code':
    '节点和内核仍是共用的：对恶意代码要加沙箱运行时',
  'A cluster per tenant': '每个租户一个集群',
  'the strongest line: own control plane, own nodes, own upgrade date':
    '最强的边界：自己的控制平面、节点和升级日期',
  'strangers must share neither API server nor kernel':
    '互不信任的租户既不能共用 API server，也不能共用内核',
  'a cluster for each of many teams is a fleet of its own':
    '许多团队各一个集群，本身就是一个机群',
  'there is only one cluster': '只有一个集群',
  'A cluster per tenant is the strongest isolation and the most overhead':
    '每租户一集群隔离最强，开销也最大',
  'Only worth it with Cluster API or its like, and with an owner for the fleet':
    '只有配合 Cluster API 一类的工具，并有机群负责人，才值得',
};
