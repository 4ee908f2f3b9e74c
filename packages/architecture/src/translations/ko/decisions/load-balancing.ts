import type { Phrases } from '../../Phrases';

/** 로드 밸런싱 */
export const loadBalancing: Phrases = {
  'Load balancing': '로드 밸런싱',
  'What gives a Service an address outside the cluster?':
    'Service에 클러스터 밖 주소를 무엇이 주는가?',
  'Load balancer of the provider': '제공자의 로드 밸런서',
  'an address appears when a Service asks for it':
    'Service가 요청하면 주소가 생김',
  'the sites have no load balancer of a cloud':
    '사이트에는 클라우드의 로드 밸런서가 없음',
  'A Service of type LoadBalancer is provided by the cloud integration':
    'LoadBalancer 유형의 Service는 클라우드 통합이 제공함',
  'Count them: each one is billed': '하나하나 비용이 청구되므로 수를 셀 것',
  MetalLB: 'MetalLB',
  'addresses from own ranges by ARP or BGP, where no cloud gives them':
    '클라우드가 주소를 주지 않는 곳에서 자체 대역의 주소를 ARP나 BGP로 알림',
  'a site needs one address and no appliance':
    '사이트에는 장비 없이 주소 하나만 있으면 됨',
  'clouds do not accept foreign ARP or BGP announcements':
    '클라우드는 외부의 ARP나 BGP 광고를 받지 않음',
  'clouds do not accept its announcements': '클라우드가 이 광고를 받지 않음',
  'MetalLB announces service addresses by layer 2 or BGP':
    'MetalLB는 서비스 주소를 L2나 BGP로 알림',
  'Layer 2 puts all traffic of an address through one node; BGP spreads it':
    'L2는 주소의 모든 트래픽을 노드 하나로 보내고, BGP는 나눔',
  'Cilium BGP and address pools': 'Cilium BGP와 주소 풀',
  'addresses announced by the network plugin that is already there':
    '이미 있는 네트워크 플러그인이 주소를 알림',
  'nothing has to be added to the network plugin':
    '네트워크 플러그인에 더할 것이 없음',
  'clouds do not accept foreign announcements':
    '클라우드는 외부의 광고를 받지 않음',
  'Cilium announces service addresses through its BGP control plane':
    'Cilium은 BGP 컨트롤 플레인으로 서비스 주소를 알림',
  'Peering is agreed with the network team, with limits on both sides':
    '피어링은 양쪽의 한도와 함께 네트워크 팀과 합의할 것',
  'The load balancer the network team runs':
    '네트워크 팀이 운영하는 로드 밸런서',
  'an appliance that is already audited, with its web firewall':
    '웹 방화벽을 갖추고 이미 감사를 받은 장비',
  'the network team already answers for it': '네트워크 팀이 이미 책임지고 있음',
  'the web firewall in front of cardholder traffic is there and already audited':
    '카드 소유자 트래픽 앞의 웹 방화벽이 이미 있고 감사도 받음',
  'appliances are priced for banks': '장비 가격이 은행을 기준으로 매겨져 있음',
  'there is no own data centre for it to stand in':
    '장비를 둘 자체 데이터센터가 없음',
  'External load balancers forward to node ports or ingress nodes':
    '외부 로드 밸런서는 노드 포트나 인그레스 노드로 전달함',
  'A controller or pipeline keeps its pools in step with the nodes':
    '컨트롤러나 파이프라인으로 풀을 노드와 맞춰 둘 것',
};
