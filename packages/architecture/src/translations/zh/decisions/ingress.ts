import type { Phrases } from '../../Phrases';

/** Ingress 与网关 */
export const ingress: Phrases = {
  'Ingress and gateway': 'Ingress 与网关',
  'Which implementation of Gateway API brings traffic in?':
    '由 Gateway API 的哪个实现引入流量？',
  'Envoy Gateway': 'Envoy Gateway',
  'Gateway API on Envoy with rate limits and authentication, the same in every location':
    '基于 Envoy 的 Gateway API，带限流和认证，各个位置都一样',
  'the same gateway runs in every location': '每个位置运行同一个网关',
  'Envoy Gateway implements Gateway API and adds policies for traffic and security':
    'Envoy Gateway 实现 Gateway API，并增加流量和安全策略',
  'The platform owns Gateways, teams own HTTPRoutes':
    '平台负责 Gateway，团队负责 HTTPRoute',
  'Cilium Gateway': 'Cilium Gateway',
  'Gateway API from the network plugin that is already there':
    '由现有网络插件提供的 Gateway API',
  'Cilium implements Gateway API with an embedded Envoy':
    'Cilium 以内嵌的 Envoy 实现 Gateway API',
  'Gateway and network are upgraded together': '网关与网络一起升级',
  'Istio gateway': 'Istio 网关',
  'the gateway of the mesh that is already there, with the same identities':
    '现有网格的网关，使用相同的身份',
  'it comes with the mesh, and traffic keeps its identity from the edge on':
    '它随网格提供，流量从边缘起就保持身份',
  'running Istio for its gateway alone is more than is needed':
    '只为网关而运行 Istio，超出了需要',
  'Istio implements Gateway API for ingress': 'Istio 为入口实现 Gateway API',
  'Gateway and mesh versions move together': '网关与网格版本同步变更',
  Traefik: 'Traefik',
  'small, friendly, with Gateway API and its own certificates; K3s brings it along':
    '小巧易用，支持 Gateway API 和自带证书；K3s 自带它',
  'K3s ships it': 'K3s 自带它',
  'at this size its plug-in configuration is harder to govern than policy attached to routes':
    '在这个规模上，它的插件配置比附加在路由上的策略更难治理',
  'authentication and limits live in its own resources rather than in policies the platform attaches':
    '认证和限流在它自己的资源里，而不是平台附加的策略',
  'Traefik supports Gateway API': 'Traefik 支持 Gateway API',
  'Use Gateway API resources, not IngressRoute, to stay movable':
    '使用 Gateway API 资源而不是 IngressRoute，以便迁移',
  Contour: 'Contour',
  'Envoy behind a small controller with safe delegation between teams':
    'Envoy 加小型控制器，可在团队之间安全委派',
  'Contour supports Gateway API and HTTPProxy delegation':
    'Contour 支持 Gateway API 和 HTTPProxy 委派',
  'Prefer HTTPRoute over HTTPProxy for new routes':
    '新路由优先用 HTTPRoute，而不是 HTTPProxy',
  'ingress and API management in one product':
    'ingress 与 API 管理合为一个产品',
  'APIs are published by many teams to outside consumers':
    '多个团队向外部消费者发布 API',
  'Kong Ingress Controller supports Gateway API and plugins':
    'Kong Ingress Controller 支持 Gateway API 和插件',
  'Know which plugins need the paid edition before designing with them':
    '按插件做设计之前，先弄清哪些插件需要付费版',
  'Load balancers of the provider': '提供商的负载均衡',
  'ALB, Application Gateway for Containers or the GKE Gateway: nothing in the data path to run':
    'ALB、Application Gateway for Containers 或 GKE Gateway：数据路径上没有要运维的东西',
  'routes would be written once per cloud': '每个云都要把路由写一遍',
  'annotations of the provider end up in every route':
    '提供商的注解会渗入每条路由',
  'rules and load balancers are billed each': '规则和负载均衡逐个计费',
  'weights for canaries and limits per route are fewer than in a proxy':
    '金丝雀权重和按路由的限制比代理少',
  'A cloud load balancer is a service of a cloud provider, and no cloud is among the locations':
    '云负载均衡是云提供商的服务，而部署位置中没有云',
  "A cloud load balancer is reached over the provider's API, which an air-gapped cluster cannot":
    '云负载均衡要通过提供商的 API 访问，物理隔离的集群做不到',
  'the controller belongs to the managed clusters of its cloud':
    '该控制器属于其云的托管集群',
  'AWS Load Balancer Controller creates ALBs and NLBs from Kubernetes objects':
    'AWS Load Balancer Controller 根据 Kubernetes 对象创建 ALB 和 NLB',
  'Group routes onto shared load balancers, or each one is billed':
    '把路由合并到共享的负载均衡上，否则每个都计费',
  'The web firewall of the provider attaches here':
    '提供商的 Web 防火墙接在这里',
  'OpenShift Router and Gateway API': 'OpenShift Router 与 Gateway API',
  'the supported ingress of OpenShift': 'OpenShift 受支持的 ingress',
  'it is part of OpenShift': '它是 OpenShift 的一部分',
  'The Ingress Operator manages HAProxy routers and Gateway API':
    'Ingress Operator 管理 HAProxy 路由器和 Gateway API',
  'Shard routers when outside and inside traffic must not share one':
    '外部与内部流量不能共用时，对路由器分片',
  'ingress-nginx': 'ingress-nginx',
  'once the usual choice; retired, offered only as something to migrate from':
    '曾经的常用选择；已退役，只作为迁移起点列出',
  'it was retired in March 2026 and receives no security fixes; migrate to Gateway API':
    '它已于 2026 年 3 月退役，不再有安全修复；请迁移到 Gateway API',
  'SIG Network announced the retirement of ingress-nginx':
    'SIG Network 宣布 ingress-nginx 退役',
  'Convert with ingress2gateway, then run both side by side until DNS has moved':
    '用 ingress2gateway 转换，然后两者并行，直到 DNS 切换完成',
};
