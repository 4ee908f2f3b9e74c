import type { Phrases } from '../../Phrases';

/** 节点采购 */
export const nodePurchasing: Phrases = {
  'Node purchasing': '节点采购',
  'On demand, committed, spot, or own hardware?':
    '按需、承诺用量、竞价，还是自有硬件？',
  'On demand': '按需',
  'no commitment and no interruption': '没有承诺，也不会被中断',
  'nearly all machines stand at the sites and are bought':
    '几乎所有机器都在站点，而且已经买下',
  'nothing is bought from a cloud': '没有从云上购买任何东西',
  'the machines are owned': '机器是自有的',
  'On-Demand capacity is billed by the second without commitment':
    '按需容量按秒计费，无需承诺',
  'Look again at commitments after three months of stable use':
    '稳定使用三个月后，再评估承诺用量',
  'Commitments for the base, on demand above': '基线用承诺，其余按需',
  'steady use is discounted and peaks stay flexible':
    '稳定用量有折扣，峰值保持灵活',
  'what will be needed next year is unknown': '明年需要多少尚不清楚',
  'use is steady enough to commit to': '用量足够稳定，可以承诺',
  'somebody has to watch coverage and expiry': '必须有人关注覆盖率和到期日',
  'The FinOps rate-optimisation capability covers commitment discounts':
    'FinOps 的费率优化能力涵盖承诺折扣',
  'Commit to the lowest week of the last quarter, not to the average':
    '按上个季度最低的一周承诺，而不是按平均值',
  'Spot for what may be interrupted': '可中断的工作用竞价实例',
  'stateless and batch work takes spot, voting members and the platform stay on demand':
    '无状态和批处理工作用竞价，投票成员和平台组件保持按需',
  'a good part of the work survives losing its node':
    '相当一部分工作在失去节点后仍能继续',
  'little of the work survives losing its node':
    '只有少部分工作在失去节点后仍能继续',
  'a wave of interruptions is one more thing the target has to absorb':
    '成批中断是该目标要额外吸收的又一种故障',
  'Fargate Spot is not offered for EKS': 'EKS 不提供 Fargate Spot',
  'Spot instances can be reclaimed with a two-minute notice':
    '竞价实例可在提前两分钟通知后被收回',
  'Taint spot pools; only workloads with a toleration, a disruption budget and short shutdown go there':
    '给竞价节点池加污点；只有具备容忍、中断预算和快速停机的工作负载才能上去',
  'Stateful quorum stays on demand, spread over zones':
    '有状态的法定多数保持按需，并分布在各可用区',
  'Spot capacity may vanish in all zones at once; work on it must tolerate waiting':
    '竞价容量可能在所有可用区同时消失；其上的工作必须能够等待',
  'Spot for nearly everything': '几乎全部用竞价实例',
  'the cheapest compute there is, for work that can always be repeated':
    '最便宜的算力，适合随时可以重做的工作',
  'the work does not survive losing its node': '工作在失去节点后无法继续',
  'voting members on spot lose their majority in one wave of interruptions':
    '放在竞价实例上的投票成员会在一波中断中失去多数',
  'spot capacity can vanish for longer than the target allows':
    '竞价容量消失的时间可能超过目标允许的范围',
  'a database with voting replicas needs nodes that stay':
    '带投票副本的数据库需要长期存在的节点',
  'brokers with voting controllers need nodes that stay':
    '带投票 controller 的 broker 需要长期存在的节点',
  'Allow many instance types and an on-demand fallback':
    '允许多种机型，并以按需作为后备',
  'Own hardware': '自有硬件',
  'capacity is an investment, and its unit cost falls with use':
    '容量是投资，用得越多单位成本越低',
  'there are no own premises': '没有自有机房',
  'the machines are rented from a cloud': '机器是从云上租的',
  'Planning own capacity is a FinOps scope beside cloud':
    '规划自有容量是云之外的另一个 FinOps 范围',
  'Order lead time belongs in the capacity alert': '采购周期要计入容量告警',
};
