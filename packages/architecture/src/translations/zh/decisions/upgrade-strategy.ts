import type { Phrases } from '../../Phrases';

/** 升级策略 */
export const upgradeStrategy: Phrases = {
  'Upgrade strategy': '升级策略',
  'How does a cluster get its next Kubernetes version?':
    '集群如何升到下一个 Kubernetes 版本？',
  'In place, environment by environment': '原地升级，逐个环境',
  'control plane, then nodes, after the environment before has run on it for a week':
    '先控制平面后节点，前一个环境运行一周之后再进行',
  'nobody can walk through this many clusters':
    '这么多集群，没有人能逐个走一遍',
  'Version skew policy: the API server first, nodes up to three minor versions behind':
    '版本差策略：API server 在先，节点最多落后三个次要版本',
  'A check for removed APIs gates it; disruption budgets decide how long a drain takes':
    '以已移除 API 的检查作为关卡；排空多久取决于中断预算',
  'A new cluster beside the old': '在旧集群旁建新集群',
  'traffic moves, and can move back': '流量切过去，也能切回来',
  'an upgrade can be undone within seconds': '升级可以在几秒内撤回',
  'data has to move with the traffic': '数据必须随流量迁移',
  'a site has no room for a second cluster': '站点放不下第二个集群',
  'own hardware does not stand idle for a second production cluster':
    '自有硬件不会为第二个生产集群闲置',
  'EKS best practices describe blue/green cluster upgrades':
    'EKS 最佳实践介绍了蓝绿集群升级',
  'It proves twice a year that Git can rebuild a cluster':
    '它每年两次证明 Git 能重建集群',
  'Release channel of the provider': '提供商的发布渠道',
  'the provider upgrades within windows you set': '提供商在你设定的窗口内升级',
  'each cloud has a calendar of its own': '每个云有自己的时间表',
  'a change of production has to be ours to time and to record':
    '生产变更必须由我们安排时间并记录',
  'only a provider upgrades by itself': '只有提供商会自行升级',
  'GKE release channels upgrade automatically within windows':
    'GKE 发布渠道在窗口内自动升级',
  'Non-production follows an earlier channel, and somebody looks at it':
    '非生产跟随更早的渠道，并且有人盯着',
  'Waves over a fleet': '机群分批升级',
  'canary sites first, then growing waves with a halt on alarms':
    '先是金丝雀站点，再逐批扩大，告警时暂停',
  'a mistake must stop after a few sites': '错误必须在几个站点之后就停住',
  'there are too few clusters for waves': '集群太少，分不了批',
  'The system-upgrade-controller runs upgrade plans by node label':
    'system-upgrade-controller 按节点标签运行升级计划',
  'Labels decide the wave; the halt is automatic, the release is not':
    '批次由标签决定；暂停是自动的，放行不是',
};
