import type { Phrases } from '../../Phrases';

/** 控制平面与 etcd */
export const controlPlane: Phrases = {
  'Control plane and etcd': '控制平面与 etcd',
  'How many control-plane members are there, and where does etcd live?':
    '控制平面有几个成员，etcd 放在哪里？',
  'Run by the provider': '由提供商运行',
  'the provider replicates, patches and restores it':
    '提供商负责复制、打补丁和恢复',
  'only a managed service brings its own control plane':
    '只有托管服务自带控制平面',
  'Managed services run several API servers and etcd members across zones':
    '托管服务跨可用区运行多个 API server 和 etcd 成员',
  'There is no etcd snapshot: Git and Velero are the way back':
    '没有 etcd 快照：恢复靠 Git 和 Velero',
  'Three members with stacked etcd': '三个成员，堆叠 etcd',
  'the smallest arrangement that survives the loss of a member':
    '失去一个成员仍能存活的最小架构',
  'three servers would be needed at every site': '每个站点都需要三台服务器',
  'the provider runs the control plane': '控制平面由提供商运行',
  'Three members tolerate the loss of one; even numbers add no tolerance':
    '三个成员可容忍失去一个；偶数成员不增加容错',
  'Put members in three failure domains, snapshot etcd at least daily, keep snapshots elsewhere':
    '成员放在三个故障域，etcd 至少每日快照，快照保存在别处',
  'Five members with stacked etcd': '五个成员，堆叠 etcd',
  'survives a second loss while the first is being repaired':
    '修复第一个故障期间，还能承受第二个故障',
  'five servers would be needed at every site': '每个站点都需要五台服务器',
  'maintenance on one member must not remove the tolerance for another':
    '维护一个成员时，不能失去对另一个成员的容错',
  'a site that needs five servers does not need a lightweight distribution':
    '需要五台服务器的站点并不需要轻量发行版',
  'Five members tolerate the loss of two; more members make writes slower':
    '五个成员可容忍失去两个；成员越多写入越慢',
  'Writes wait for three of five disks; use local NVMe for etcd':
    '写入要等五块磁盘中的三块；etcd 使用本地 NVMe',
  'External etcd': '外部 etcd',
  'etcd scales and fails apart from the API servers':
    'etcd 与 API server 分开扩展，故障也互不影响',
  'only these let etcd be placed outside': '只有这些发行版允许把 etcd 放在外部',
  'External etcd needs twice the hosts of the stacked topology':
    '外部 etcd 需要的主机是堆叠拓扑的两倍',
  'At least six hosts before the first workload':
    '第一个工作负载之前就需要至少六台主机',
  'One server per site': '每个站点一台服务器',
  'a site that fits in one machine accepts that this machine is the site':
    '只用一台机器的站点，接受这台机器就是整个站点',
  'a central platform should survive a reboot': '中心平台应当经得起一次重启',
  'one server down is the whole control plane down':
    '一台服务器宕机，整个控制平面就宕机',
  'a control plane of one is for small self-managed sites':
    '单成员控制平面只适合小型自管站点',
  'K3s can run a single server with an embedded datastore':
    'K3s 可以用内嵌数据存储运行单台服务器',
  'A broken machine is replaced and rebuilt from Git; nothing that matters lives only there':
    '坏掉的机器直接替换，并从 Git 重建；重要的东西不能只存在于它上面',
  'A site is down until its machine is replaced':
    '机器被替换之前，站点一直中断',
};
