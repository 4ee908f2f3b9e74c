import type { Phrases } from '../../Phrases';

/** 节点策略 */
export const nodeStrategy: Phrases = {
  'Node strategy': '节点策略',
  'How do nodes come and go?': '节点如何增减？',
  'Managed node groups': '托管节点组',
  'plain virtual machines in groups the provider upgrades; everything works on them':
    '由提供商升级的普通虚拟机组；什么都能在上面运行',
  'accelerator pools are placed, reserved and given their driver on purpose':
    '加速器节点池需要有意识地放置、预留并安装驱动',
  'only managed services have managed node groups':
    '只有托管服务才有托管节点组',
  'Managed node groups automate provisioning and lifecycle of nodes':
    '托管节点组自动完成节点的创建和生命周期管理',
  'One group per zone for workloads with volumes, or the autoscaler picks the wrong zone':
    '对使用卷的工作负载，每个可用区一个节点组，否则扩缩器会选错可用区',
  Karpenter: 'Karpenter',
  'nodes are bought to fit waiting pods and consolidated when they no longer do':
    '按等待中的 Pod 购买合适的节点，不再合适时合并',
  'load comes in bursts, and nodes arrive without a group having been planned for them':
    '负载会突发，节点无需事先规划分组即可到位',
  'a handful of nodes leaves little to pack':
    '节点只有几个，没有多少可以装箱优化',
  'consolidation moves pods, which surprises who has no disruption budgets yet':
    '合并会移动 Pod，尚未设置中断预算的人会措手不及',
  'outside EKS it is offered as part of the provider’s automated nodes':
    'EKS 之外，它只作为提供商自动化节点的一部分提供',
  'Karpenter provisions for unschedulable pods and consolidates under-used nodes':
    'Karpenter 为无法调度的 Pod 创建节点，并合并利用率低的节点',
  'Karpenter itself runs on a small node group or Fargate, never on nodes it manages':
    'Karpenter 自身运行在小节点组或 Fargate 上，绝不放在它管理的节点上',
  'Every workload needs a PodDisruptionBudget before consolidation is switched on':
    '开启合并之前，每个工作负载都需要 PodDisruptionBudget',
  'Nodes run by the provider': '由提供商运行的节点',
  'EKS Auto Mode, GKE Autopilot or AKS node auto-provisioning: machines are no longer your concern':
    'EKS Auto Mode、GKE Autopilot 或 AKS 节点自动预配：不用再关心机器',
  'it is a different product with different limits in each cloud':
    '它在每个云中都是不同的产品，限制也不同',
  'hours of a small team cost more than the surcharge':
    '小团队的工时比附加费更贵',
  'training wants control of drivers, placement and reservations':
    '训练需要控制驱动、放置和预留',
  'it exists in one form per provider': '每个提供商各有一种形式',
  'auditors ask for host agents and hardening that closed nodes limit':
    '审计员要求主机代理和加固，而封闭的节点对此有限制',
  'the surcharge grows with the fleet': '附加费随机群规模增长',
  'only a provider can hide its machines': '只有提供商才能屏蔽机器',
  'Autopilot manages nodes, scaling and security defaults; some privileged workloads need an allowlist':
    'Autopilot 管理节点、扩缩和安全默认值；部分特权工作负载需要列入允许清单',
  'Check every privileged agent against the allowlist of the provider before choosing it':
    '选择之前，逐个对照提供商的允许清单检查特权代理',
  Fargate: 'Fargate',
  'a machine per pod with nothing to patch':
    '每个 Pod 一台机器，没有什么要打补丁',
  'block volumes cannot be attached; only EFS can':
    '不能挂载块存储卷，只能用 EFS',
  'every pod pays for its own machine and its own sidecar agents':
    '每个 Pod 都要为自己的机器和 sidecar 代理付费',
  'Fargate offers no GPU': 'Fargate 不提供 GPU',
  'Fargate is a service of AWS for EKS': 'Fargate 是 AWS 面向 EKS 的服务',
  'On Fargate, DaemonSets, privileged containers, GPUs and host networking are not supported':
    'Fargate 不支持 DaemonSet、特权容器、GPU 和主机网络',
  'Every agent becomes a sidecar or is left out':
    '每个代理要么变成 sidecar，要么舍弃',
  'Fixed pools': '固定节点池',
  'machines are bought, racked or made once, labelled and kept':
    '机器一次性购买、上架或创建，打好标签后长期保留',
  'metal cannot be made by an API call': '裸金属无法通过 API 调用产生',
  'capacity has to be ordered weeks ahead of the growth':
    '容量必须比增长提前数周订购',
  'paying for idle cloud machines while node groups scale by themselves is waste':
    '节点组能自行扩缩时，为闲置的云机器付费是浪费',
  'Self-managed nodes join with a token and are drained by hand for maintenance':
    '自管节点用令牌加入，维护时由人工排空',
  'Keep one node of spare capacity per failure domain; order before 70 % is used':
    '每个故障域保留一个节点的备用容量；用到 70 % 之前就下单',
  'Machine sets': '机器集',
  'machines are objects the platform creates and replaces, also on own virtualisation':
    '机器是由平台创建和替换的对象，也适用于自有虚拟化',
  'there is an API that makes machines': '有能创建机器的 API',
  'a site has the machines it has': '站点有多少机器就是多少',
  'it needs a Machine API or Cluster API provider':
    '它需要 Machine API 或 Cluster API 提供者',
  'A MachineSet keeps the asked number of machines, as a ReplicaSet does for pods':
    'MachineSet 维持所要求的机器数量，就像 ReplicaSet 之于 Pod',
  'Add MachineHealthChecks with a limit, so a network failure does not replace every machine at once':
    '加上带上限的 MachineHealthCheck，避免网络故障时同时替换所有机器',
};
