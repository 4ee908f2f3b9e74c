import type { Phrases } from '../../Phrases';

/** 成本工具 */
export const costTooling: Phrases = {
  'Cost tooling': '成本工具',
  'How does a team learn what it costs?': '团队如何知道自己花了多少钱？',
  OpenCost: 'OpenCost',
  'cost by namespace, label and pod, from an open specification, also for own hardware':
    '按命名空间、标签和 Pod 计算成本，基于开放规范，也适用于自有硬件',
  'many teams have to see their own share': '许多团队都要看到自己的份额',
  'OpenCost is a CNCF project and specification for cost allocation':
    'OpenCost 是 CNCF 的成本分摊项目与规范',
  'Give own hardware a price list, or everything there is free':
    '给自有硬件设定价目表，否则那里的一切都显示为免费',
  Kubecost: 'Kubecost',
  'allocation with savings advice and one view over clusters, with a vendor behind it':
    '成本分摊、节省建议和跨集群统一视图，背后有供应商',
  'the view over many clusters is in the paid edition':
    '跨多个集群的视图属于付费版',
  'Kubecost allocates cost and advises on savings':
    'Kubecost 分摊成本并给出节省建议',
  'Compare the licence with the saving after one quarter':
    '一个季度之后，比较许可费用与节省金额',
  'Cost allocation of the provider': '提供商的成本分摊',
  'the bill, split by cluster, namespace and label':
    '按集群、命名空间和标签拆分的账单',
  'each cloud splits its own bill in its own way':
    '每个云都按自己的方式拆分账单',
  'own hardware is on no bill': '自有硬件不在任何账单上',
  'teams seldom get to see the billing account': '团队很少能看到计费账户',
  'A cloud bill is a service of a cloud provider, and no cloud is among the locations':
    '云账单是云提供商的服务，而部署位置中没有云',
  "A cloud bill is reached over the provider's API, which an air-gapped cluster cannot":
    '云账单要通过提供商的 API 访问，物理隔离的集群做不到',
  'the split by namespace is for managed clusters':
    '按命名空间拆分只适用于托管集群',
  'AWS split cost allocation data covers EKS pods':
    'AWS 拆分成本分摊数据覆盖 EKS Pod',
  'The bill is a day late; alerts are too': '账单晚一天，告警也晚一天',
  'No cost tooling': '不用成本工具',
  'the bill or the purchase order is enough for now':
    '目前看账单或采购单就够了',
  'a tight budget has to see where it goes': '预算紧张，必须看清钱花在哪里',
  'several teams share the bill and none feels it':
    '多个团队共担账单，谁都没有感觉',
  'sites are alike and paid once': '站点都一样，而且一次性付费',
  'FinOps starts with understanding usage and cost':
    'FinOps 从了解用量和成本开始',
  'Label owners from the first day; cost can be split later':
    '从第一天起就标注所有者；成本以后再拆分',
};
