import type { Phrases } from '../../Phrases';

/** 网络隔离 */
export const networkIsolation: Phrases = {
  'Network isolation': '网络隔离',
  'What may pods reach by default?': 'Pod 默认能访问什么？',
  'Open inside the cluster': '集群内开放',
  'nothing to write, and nothing in the way of an intruder':
    '无需编写策略，也没有任何东西阻挡入侵者',
  'one flaw in a public service would reach everything':
    '公开服务的一个漏洞就能通向一切',
  'network segmentation is a control of every audited standard here':
    '网络分段是这里所审计的每项标准的控制项',
  'strangers must not reach each other': '互不信任的租户绝不能互相访问',
  'many teams must not be able to reach each other by accident':
    '许多团队不能在无意中互相访问',
  'Pods are non-isolated by default': 'Pod 默认不隔离',
  'A break-in at one service reaches all of them':
    '一个服务被攻破，就能通向所有服务',
  'Nothing slows lateral movement inside the cluster':
    '集群内没有任何东西延缓横向移动',
  'Default deny with allowed flows': '默认拒绝，逐项放行',
  'every namespace starts closed and names what it needs':
    '每个命名空间一开始都是关闭的，并写明自己需要什么',
  'the network policy agent of EKS does not cover Fargate':
    'EKS 的网络策略代理不覆盖 Fargate',
  'Network policies of the VPC CNI apply to Linux EC2 nodes, not to Fargate':
    'VPC CNI 的网络策略适用于 Linux EC2 节点，不适用于 Fargate',
  'A default-deny policy isolates all pods of a namespace':
    '默认拒绝策略隔离命名空间内的所有 Pod',
  'DNS has to be allowed first, or everything fails at once':
    '必须先放行 DNS，否则一切同时失败',
  'The generated service brings its own allow rules': '生成的服务自带放行规则',
  'Default deny with DNS and HTTP rules': '默认拒绝，加 DNS 和 HTTP 规则',
  'egress is allowed by name and ingress by path':
    '出口按名称放行，入口按路径放行',
  'egress by name is what keeps regulated data from leaving':
    '按名称控制出口，受监管的数据才出不去',
  'every new path is a policy change': '每条新路径都是一次策略变更',
  'rules by DNS name and HTTP path need Cilium':
    '按 DNS 名称和 HTTP 路径的规则需要 Cilium',
  'Cilium policies match HTTP paths and DNS names':
    'Cilium 策略可匹配 HTTP 路径和 DNS 名称',
  'An L7 rule puts a proxy into the path; measure the latency':
    'L7 规则会在路径中插入代理；请测量延迟',
};
