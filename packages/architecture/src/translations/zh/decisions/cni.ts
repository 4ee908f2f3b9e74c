import type { Phrases } from '../../Phrases';

/** Pod 网络 */
export const cni: Phrases = {
  'Pod network': 'Pod 网络',
  'Which CNI connects pods and enforces policy?':
    '由哪个 CNI 连接 Pod 并执行策略？',
  'The network of the provider': '提供商的网络',
  'VPC CNI, Azure CNI Powered by Cilium or GKE Dataplane V2: supported, integrated, and enforcing NetworkPolicy':
    'VPC CNI、Azure CNI Powered by Cilium 或 GKE Dataplane V2：受支持、已集成，并执行 NetworkPolicy',
  'policies by HTTP path or DNS name, and encryption between nodes, are limited':
    '按 HTTP 路径或 DNS 名称的策略以及节点间加密能力有限',
  'only a provider brings its own network': '只有提供商才自带网络',
  'The VPC CNI is the only network plugin that works with Fargate, and EKS Auto Mode accepts no other either':
    'VPC CNI 是唯一能与 Fargate 配合的网络插件，EKS Auto Mode 也不接受其他插件',
  'GKE Dataplane V2 is implemented with Cilium and eBPF and enforces NetworkPolicy':
    'GKE Dataplane V2 基于 Cilium 和 eBPF 实现，并执行 NetworkPolicy',
  'Plan subnets for one address per pod, or turn prefix delegation or an overlay on':
    '按每个 Pod 一个地址规划子网，或开启前缀委派或 overlay',
  Cilium: 'Cilium',
  'eBPF networking with policy up to DNS and HTTP, encryption between nodes and flow visibility':
    'eBPF 网络，策略可细到 DNS 和 HTTP，支持节点间加密和流量可视化',
  'policy by DNS name and a record of flows are what auditors ask for':
    '按 DNS 名称的策略和流量记录正是审计员要看的',
  'one policy language holds in every location': '所有位置使用同一种策略语言',
  'the team can read eBPF data paths when they misbehave':
    '团队能在 eBPF 数据路径异常时排查',
  'Cilium runs as a DaemonSet, which Fargate does not support':
    'Cilium 以 DaemonSet 运行，而 Fargate 不支持',
  'nodes run by the provider come with its network':
    '由提供商运行的节点使用提供商自己的网络',
  'Cilium offers L3 to L7 policy, WireGuard or IPsec encryption and Hubble':
    'Cilium 提供 L3 到 L7 策略、WireGuard 或 IPsec 加密以及 Hubble',
  'The kernel version of nodes becomes a requirement':
    '节点的内核版本成为一项要求',
  'Beside a mesh with a plug-in of its own, cni.exclusive is false and socket load balancing keeps to the host namespace':
    '与自带插件的网格同用时，cni.exclusive 为 false，socket 负载均衡限制在主机命名空间',
  Calico: 'Calico',
  'a mature policy engine with BGP for networks that expect routes':
    '成熟的策略引擎，以 BGP 接入需要路由的网络',
  'BGP peering with the racks replaces an overlay':
    '与机架的 BGP 对等取代 overlay',
  'Calico runs as a DaemonSet, which Fargate does not support':
    'Calico 以 DaemonSet 运行，而 Fargate 不支持',
  'Calico supports BGP peering with the physical network':
    'Calico 支持与物理网络建立 BGP 对等',
  'Agree on AS numbers and route limits with the network team first':
    '先与网络团队商定 AS 号和路由数量上限',
  'OVN-Kubernetes': 'OVN-Kubernetes',
  'the network OpenShift installs and supports': 'OpenShift 安装并支持的网络',
  'it is the default network of OpenShift': '它是 OpenShift 的默认网络',
  'OVN-Kubernetes is the default network plugin of OpenShift, with egress firewall and IPsec':
    'OVN-Kubernetes 是 OpenShift 的默认网络插件，带出口防火墙和 IPsec',
  'Egress rules use EgressFirewall; pods-to-pods encryption is IPsec':
    '出口规则使用 EgressFirewall；Pod 之间的加密用 IPsec',
  'Flannel with a policy controller': 'Flannel 加策略控制器',
  'the small default of K3s and RKE2: an overlay, and plain NetworkPolicy':
    'K3s 和 RKE2 的轻量默认方案：overlay 加普通 NetworkPolicy',
  'a central platform outgrows its plain policies and its lack of flow records':
    '中心平台很快会超出它的普通策略，也需要它没有的流量记录',
  'small sites need little and should run little': '小站点需求少，也应少跑组件',
  'it is the default of small self-managed clusters':
    '它是小型自管集群的默认方案',
  'K3s ships Flannel and an embedded network policy controller':
    'K3s 自带 Flannel 和内嵌的网络策略控制器',
  'No policy by DNS name or HTTP path; egress control is by address':
    '没有按 DNS 名称或 HTTP 路径的策略；出口只能按地址控制',
};
