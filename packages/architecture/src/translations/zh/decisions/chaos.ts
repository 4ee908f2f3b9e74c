import type { Phrases } from '../../Phrases';

/** 混沌实验 */
export const chaos: Phrases = {
  'Chaos experiments': '混沌实验',
  'Are failures caused on purpose, and by what?':
    '是否主动制造故障，用什么制造？',
  'Game days by hand': '人工演练日',
  'people drain a node, fail over and restore on a date in the calendar':
    '按日历约定的日期，由人排空节点、切换和恢复',
  'the target leaves no room for failures nobody has tried since the last release':
    '这个可用性目标容不下自上次发布以来没人试过的故障',
  'Google SRE describes disaster role-play': 'Google SRE 介绍了灾难角色扮演',
  'Write down what surprised; the next date is set at the end':
    '记下意料之外的情况；结束时定好下一次日期',
  'Chaos Mesh': 'Chaos Mesh',
  'faults as objects, with a schedule and a dashboard':
    '以对象描述故障，带计划和仪表板',
  'basics such as probes and budgets bring more at this target':
    '在这个可用性目标下，探针和中断预算等基本功更有价值',
  'The Chaos Mesh daemon runs as a DaemonSet, which Fargate does not support':
    'Chaos Mesh 守护进程以 DaemonSet 运行，而 Fargate 不支持',
  'nodes run by the provider limit its privileged daemon':
    '由提供商运行的节点限制它的特权守护进程',
  'Chaos Mesh injects pod, network, IO and time faults':
    'Chaos Mesh 可注入 Pod、网络、IO 和时间故障',
  'Its daemon is privileged: keep it out of production until staging is boring':
    '它的守护进程是特权的：在预发环境毫无波澜之前，不要放进生产',
  Litmus: 'Litmus',
  'experiments as workflows with probes that say whether the objective held':
    '以工作流描述实验，用探针判断目标是否保持',
  'Litmus runs experiments with resilience probes':
    'Litmus 运行带韧性探针的实验',
  'Each experiment has a hypothesis and an abort':
    '每个实验都要有假设和中止条件',
  'Fault injection of the provider': '提供商的故障注入',
  'whole zones and network paths fail, which no pod can simulate':
    '让整个可用区和网络路径失效，这是任何 Pod 都模拟不了的',
  'only AWS and Azure sell one': '只有 AWS 和 Azure 提供',
  'it is a service of the provider': '它是提供商的服务',
  'AWS Fault Injection Service has EKS and zone actions':
    'AWS Fault Injection Service 提供针对 EKS 和可用区的操作',
  'Stop conditions on the service objective, always':
    '始终以服务目标作为停止条件',
};
