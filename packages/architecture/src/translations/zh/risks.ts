import type { risks as english } from '../en/risks';

/** 平台风险及其应对措施。 */
export const risks: Record<keyof typeof english, string> = {
  'risk.full':
    '即使节点数达到上限，集群 {cluster} 也容纳不下所有应用的最大副本数。',
  'risk.full.response': '提高节点池的节点上限，或在测量后降低资源请求。',
  'risk.zone':
    '一个可用区故障时，集群 {cluster} 容纳不下所有应用的最大副本数。',
  'risk.zone.response': '在每个可用区增加节点，或指明哪些应用可以缩减。',
  'risk.large':
    '在集群 {cluster} 中，以下应用的单个副本比任何节点都大：{apps}。',
  'risk.large.response': '增加节点更大的节点池，或把工作分给更多副本。',
  'risk.quota':
    '在集群 {cluster} 中，租户 {tenant} 的应用在最大副本数时超出命名空间 {namespace} 的配额。',
  'risk.quota.response': '提高配额，或降低最大副本数。',
  'risk.rtoMissed': '环境 {environment} 的恢复时间超过需求允许的时间。',
  'risk.rtoUnknown': '无法判断环境 {environment} 能否在需求允许的时间内恢复。',
  'risk.rpoMissed': '环境 {environment} 可能丢失的数据超过需求允许的范围。',
  'risk.rpoUnknown':
    '无法判断环境 {environment} 的数据丢失是否在需求允许的范围内。',
  'risk.recovery.response': '在演练中测量未知项，并缩短耗时最长的一项。',
  'risk.ended.response': '升级到仍受支持的版本，每次升一个次要版本。',
  'severity.high': '高',
  'severity.medium': '中',
  'severity.low': '低',
  'source.decision': '决策',
  'source.capacity': '容量',
  'source.recovery': '恢复',
  'source.versions': '版本',
  'source.checklist': '检查清单',
  'risk.deviation.engine': '决策为 {option}，但意图文件使用 {engine} 交付。',
  'risk.deviation.clusters': '决策为 {option}，但意图文件中有 {count} 个集群。',
  'risk.deviation.regions':
    '决策为 {option}，但生产环境只运行在 {count} 个区域。',
  'risk.deviation.provider':
    '决策为 {option}，但以下集群不在该平台上：{clusters}。',
  'risk.deviation.response': '修改意图文件，或固定该决策并说明原因。',
  'risk.pinned': '指定的“{option}”比推荐的“{recommended}”低 {points} 分',
  'risk.pinnedWeak':
    '指定的“{option}”比推荐的“{recommended}”低 {points} 分；弱项是{criteria}',
  'risk.pinned.response': '在下次架构评审时复核指定的原因（“{reason}”）',
  'risk.close': '选择“{option}”只是略占优势：{sensitivity}',
  'risk.close.response': '在此基础上建设之前，先确认它所依赖的答案',
  'risk.option.response': '指定负责人和复查日期',
};
