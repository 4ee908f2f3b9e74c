import type { Phrases } from '../../Phrases';

/** 服务网格 */
export const serviceMesh: Phrases = {
  'Service mesh': '服务网格',
  'Is a mesh needed (mutual TLS, traffic control, several clusters, number of services, skill), and which?':
    '是否需要网格（双向 TLS、流量控制、多集群、服务数量、技能），用哪个？',
  'No mesh': '不用网格',
  'nothing between workloads that has to be upgraded, debugged and paid for':
    '工作负载之间没有需要升级、排障和付费的东西',
  'encryption between workloads is wanted': '要求工作负载之间加密',
  'mutual TLS is required, and every team would write its own':
    '要求双向 TLS，否则每个团队都要自己写',
  'retries, mirroring and fine routing would be written into every service':
    '重试、镜像流量和精细路由要写进每个服务',
  'a hundred services of several teams need one way to talk and to be seen':
    '多个团队的上百个服务需要统一的通信和观测方式',
  'A mesh adds mTLS, traffic control and telemetry, at the price of running it':
    '网格带来 mTLS、流量控制和遥测，代价是要运维它',
  'TLS ends at the gateway; network policy is the boundary between services':
    'TLS 在网关终止；服务之间的边界是网络策略',
  'Encryption by the network, no mesh': '由网络加密，不用网格',
  'WireGuard or IPsec between nodes: data in transit is encrypted without proxies or identities':
    '节点间用 WireGuard 或 IPsec：传输中的数据已加密，没有代理，也没有身份',
  'nobody asked for encryption between workloads': '没有人要求工作负载之间加密',
  'the auditor’s "encrypted in transit" is met with one switch':
    '一个开关就满足审计员的“传输中加密”',
  'nodes are authenticated, workloads are not': '认证的是节点，而不是工作负载',
  'it steers no traffic': '它不能调度流量',
  'this network plugin does not encrypt between nodes':
    '这个网络插件不在节点间加密',
  'Cilium transparently encrypts with WireGuard or IPsec':
    'Cilium 用 WireGuard 或 IPsec 透明加密',
  'Measure throughput before and after; check the MTU':
    '前后都测量吞吐量；检查 MTU',
  Linkerd: 'Linkerd',
  'mutual TLS by default from a small mesh with few knobs':
    '小巧的网格，默认启用双向 TLS，可调项少',
  'neither mutual TLS nor traffic control is asked for':
    '既没有要求双向 TLS，也没有要求流量控制',
  'a mesh is one more system for the same few people':
    '网格是同样几个人要多管的又一个系统',
  'it keeps its set of traffic features small on purpose':
    '它有意只提供少量流量功能',
  'Linkerd enables mutual TLS automatically between meshed pods':
    'Linkerd 在网格内的 Pod 之间自动启用双向 TLS',
  'Stable builds come from the vendor, the open project publishes edge releases: decide which you run':
    '稳定版由供应商提供，开源项目发布 edge 版：决定你用哪个',
  'Sidecars add memory per pod; jobs have to end theirs':
    'sidecar 让每个 Pod 多占内存；Job 必须结束自己的 sidecar',
  'Istio, ambient': 'Istio，ambient 模式',
  'mutual TLS by a node proxy, and full traffic control only where a waypoint is placed':
    '由节点代理实现双向 TLS，只在放置 waypoint 的地方做完整流量控制',
  'it carries the traffic features that are asked for':
    '它具备所要求的流量功能',
  'no sidecar beside each of many pods': '许多 Pod 旁边都不再有 sidecar',
  'ambient across clusters is younger than the sidecar way':
    '跨集群的 ambient 比 sidecar 方式更年轻',
  'ztunnel, the node proxy of ambient mode, runs as a DaemonSet, which Fargate does not support':
    'ambient 模式的节点代理 ztunnel 以 DaemonSet 运行，而 Fargate 不支持',
  'its node agent changes the network of nodes that belong to the provider':
    '它的节点代理会修改属于提供商的节点的网络',
  'Ambient mode reached general availability in Istio 1.24':
    'ambient 模式在 Istio 1.24 正式可用',
  'With Cilium set cni.exclusive=false and keep its socket load balancing out of pods':
    '与 Cilium 同用时设置 cni.exclusive=false，并让其 socket 负载均衡不进入 Pod',
  'L7 rules need a waypoint; L4 identity does not':
    'L7 规则需要 waypoint；L4 身份不需要',
  'Istio, sidecars': 'Istio，sidecar 模式',
  'the longest-proven mesh with every traffic feature and several multi-cluster shapes':
    '久经验证的网格，流量功能齐全，多集群形态多样',
  'Istio is already run here': '这里已经在运行 Istio',
  'traffic has to fail over between regions, which this mode has done for years':
    '流量必须能跨区域故障切换，这种模式多年来一直支持',
  'Istio documents multi-primary and primary-remote installations':
    'Istio 文档介绍了 multi-primary 和 primary-remote 安装',
  'Upgrade by revision: every pod restarts to take its new sidecar':
    '按 revision 升级：每个 Pod 都要重启以更换 sidecar',
  'Cilium service mesh': 'Cilium 服务网格',
  'mesh features from the network plugin that is already there':
    '由现有网络插件提供网格功能',
  'its mutual authentication is younger than that of other meshes':
    '它的双向认证比其他网格更年轻',
  'Cluster Mesh joins the services of several clusters':
    'Cluster Mesh 把多个集群的服务连在一起',
  'Cilium provides a sidecar-free mesh and Cluster Mesh':
    'Cilium 提供无 sidecar 的网格和 Cluster Mesh',
  'Network and mesh are upgraded together: one change, one blast radius':
    '网络与网格一起升级：一次变更，一个爆炸半径',
  Consul: 'Consul',
  'one mesh over virtual machines and Kubernetes':
    '横跨虚拟机和 Kubernetes 的统一网格',
  'the neighbouring products of its vendor are already run here':
    '这里已经在运行同一供应商的相邻产品',
  'Consul joins services on virtual machines and Kubernetes':
    'Consul 把虚拟机和 Kubernetes 上的服务连在一起',
  'The licence is Business Source since 2023; check it against your use':
    '自 2023 年起采用 Business Source 许可；请对照你的用途核对',
};
