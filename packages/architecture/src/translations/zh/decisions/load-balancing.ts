import type { Phrases } from '../../Phrases';

/** 负载均衡 */
export const loadBalancing: Phrases = {
  'Load balancing': '负载均衡',
  'What gives a Service an address outside the cluster?':
    '用什么给 Service 一个集群外的地址？',
  'Load balancer of the provider': '提供商的负载均衡',
  'an address appears when a Service asks for it': 'Service 一申请就有地址',
  'the sites have no load balancer of a cloud': '站点没有云的负载均衡',
  'A Service of type LoadBalancer is provided by the cloud integration':
    'LoadBalancer 类型的 Service 由云集成提供',
  'Count them: each one is billed': '数清数量：每一个都计费',
  MetalLB: 'MetalLB',
  'addresses from own ranges by ARP or BGP, where no cloud gives them':
    '在没有云的地方，用 ARP 或 BGP 宣告自有网段的地址',
  'a site needs one address and no appliance':
    '站点只需要一个地址，不需要专用设备',
  'clouds do not accept foreign ARP or BGP announcements':
    '云不接受外来的 ARP 或 BGP 宣告',
  'clouds do not accept its announcements': '云不接受它的宣告',
  'MetalLB announces service addresses by layer 2 or BGP':
    'MetalLB 以二层或 BGP 宣告服务地址',
  'Layer 2 puts all traffic of an address through one node; BGP spreads it':
    '二层模式下一个地址的全部流量经过一个节点；BGP 会分散流量',
  'Cilium BGP and address pools': 'Cilium BGP 与地址池',
  'addresses announced by the network plugin that is already there':
    '由现有网络插件宣告地址',
  'nothing has to be added to the network plugin':
    '网络插件之外无需添加任何东西',
  'clouds do not accept foreign announcements': '云不接受外来的宣告',
  'Cilium announces service addresses through its BGP control plane':
    'Cilium 通过其 BGP 控制平面宣告服务地址',
  'Peering is agreed with the network team, with limits on both sides':
    '与网络团队商定对等关系，双方都设上限',
  'The load balancer the network team runs': '网络团队运行的负载均衡',
  'an appliance that is already audited, with its web firewall':
    '已通过审计的设备，带 Web 防火墙',
  'the network team already answers for it': '网络团队已经为它负责',
  'the web firewall in front of cardholder traffic is there and already audited':
    '持卡人流量前的 Web 防火墙已经就位并通过审计',
  'appliances are priced for banks': '这类设备的价格是为银行定的',
  'there is no own data centre for it to stand in':
    '没有可放置它的自有数据中心',
  'External load balancers forward to node ports or ingress nodes':
    '外部负载均衡转发到 NodePort 或 ingress 节点',
  'A controller or pipeline keeps its pools in step with the nodes':
    '由控制器或流水线让其后端池与节点保持一致',
};
