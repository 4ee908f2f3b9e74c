import type { Phrases } from '../../Phrases';

/** 인그레스와 게이트웨이 */
export const ingress: Phrases = {
  'Ingress and gateway': '인그레스와 게이트웨이',
  'Which implementation of Gateway API brings traffic in?':
    '어떤 Gateway API 구현으로 트래픽을 들이는가?',
  'Envoy Gateway': 'Envoy Gateway',
  'Gateway API on Envoy with rate limits and authentication, the same in every location':
    '요청 속도 제한과 인증을 갖춘 Envoy 기반 Gateway API이며 모든 위치에서 같음',
  'the same gateway runs in every location':
    '모든 위치에서 같은 게이트웨이를 씀',
  'Envoy Gateway implements Gateway API and adds policies for traffic and security':
    'Envoy Gateway는 Gateway API를 구현하고 트래픽과 보안 정책을 더함',
  'The platform owns Gateways, teams own HTTPRoutes':
    'Gateway는 플랫폼이, HTTPRoute는 팀이 소유함',
  'Cilium Gateway': 'Cilium Gateway',
  'Gateway API from the network plugin that is already there':
    '이미 있는 네트워크 플러그인의 Gateway API',
  'Cilium implements Gateway API with an embedded Envoy':
    'Cilium은 내장 Envoy로 Gateway API를 구현함',
  'Gateway and network are upgraded together':
    '게이트웨이와 네트워크를 함께 업그레이드하게 됨',
  'Istio gateway': 'Istio 게이트웨이',
  'the gateway of the mesh that is already there, with the same identities':
    '이미 있는 메시의 게이트웨이이며 같은 아이덴티티를 씀',
  'it comes with the mesh, and traffic keeps its identity from the edge on':
    '메시에 함께 들어 있고, 트래픽이 가장자리부터 아이덴티티를 유지함',
  'running Istio for its gateway alone is more than is needed':
    '게이트웨이만 쓰려고 Istio를 운영하는 것은 지나침',
  'Istio implements Gateway API for ingress':
    'Istio는 인그레스용 Gateway API를 구현함',
  'Gateway and mesh versions move together':
    '게이트웨이와 메시의 버전이 함께 움직임',
  Traefik: 'Traefik',
  'small, friendly, with Gateway API and its own certificates; K3s brings it along':
    '작고 친숙하며 Gateway API와 자체 인증서를 갖추고 K3s에 함께 들어 있음',
  'K3s ships it': 'K3s에 함께 들어 있음',
  'at this size its plug-in configuration is harder to govern than policy attached to routes':
    '이 규모에서는 플러그인 설정이 라우트에 붙는 정책보다 통제하기 어려움',
  'authentication and limits live in its own resources rather than in policies the platform attaches':
    '인증과 제한이 플랫폼이 붙이는 정책이 아니라 자체 리소스에 있음',
  'Traefik supports Gateway API': 'Traefik은 Gateway API를 지원함',
  'Use Gateway API resources, not IngressRoute, to stay movable':
    '옮길 수 있도록 IngressRoute가 아니라 Gateway API 리소스를 쓸 것',
  Contour: 'Contour',
  'Envoy behind a small controller with safe delegation between teams':
    '팀 간에 안전하게 위임하는, 작은 컨트롤러 뒤의 Envoy',
  'Contour supports Gateway API and HTTPProxy delegation':
    'Contour는 Gateway API와 HTTPProxy 위임을 지원함',
  'Prefer HTTPRoute over HTTPProxy for new routes':
    '새 라우트에는 HTTPProxy보다 HTTPRoute를 쓸 것',
  'ingress and API management in one product':
    '인그레스와 API 관리를 한 제품에 담음',
  'APIs are published by many teams to outside consumers':
    '많은 팀이 외부 소비자에게 API를 공개함',
  'Kong Ingress Controller supports Gateway API and plugins':
    'Kong Ingress Controller는 Gateway API와 플러그인을 지원함',
  'Know which plugins need the paid edition before designing with them':
    '설계에 넣기 전에 어떤 플러그인이 유료 에디션을 요구하는지 알아 둘 것',
  'Load balancers of the provider': '제공자의 로드 밸런서',
  'ALB, Application Gateway for Containers or the GKE Gateway: nothing in the data path to run':
    'ALB, Application Gateway for Containers 또는 GKE Gateway: 데이터 경로에 운영할 것이 없음',
  'routes would be written once per cloud':
    '라우트를 클라우드마다 따로 쓰게 됨',
  'annotations of the provider end up in every route':
    '제공자의 애너테이션이 모든 라우트에 들어가게 됨',
  'rules and load balancers are billed each':
    '규칙과 로드 밸런서마다 비용이 청구됨',
  'weights for canaries and limits per route are fewer than in a proxy':
    '카나리 가중치와 라우트별 제한이 프록시보다 적음',
  'A cloud load balancer is a service of a cloud provider, and no cloud is among the locations':
    '클라우드 로드 밸런서는 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "A cloud load balancer is reached over the provider's API, which an air-gapped cluster cannot":
    '클라우드 로드 밸런서는 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'the controller belongs to the managed clusters of its cloud':
    '이 컨트롤러는 자기 클라우드의 관리형 클러스터에 속함',
  'AWS Load Balancer Controller creates ALBs and NLBs from Kubernetes objects':
    'AWS Load Balancer Controller는 Kubernetes 오브젝트로 ALB와 NLB를 만듦',
  'Group routes onto shared load balancers, or each one is billed':
    '라우트를 공유 로드 밸런서로 묶을 것. 아니면 하나하나 비용이 청구됨',
  'The web firewall of the provider attaches here':
    '제공자의 웹 방화벽을 여기에 붙임',
  'OpenShift Router and Gateway API': 'OpenShift Router와 Gateway API',
  'the supported ingress of OpenShift': 'OpenShift가 지원하는 인그레스',
  'it is part of OpenShift': 'OpenShift에 포함되어 있음',
  'The Ingress Operator manages HAProxy routers and Gateway API':
    'Ingress Operator는 HAProxy 라우터와 Gateway API를 관리함',
  'Shard routers when outside and inside traffic must not share one':
    '외부와 내부 트래픽이 라우터를 함께 쓰면 안 될 때는 라우터를 샤딩할 것',
  'ingress-nginx': 'ingress-nginx',
  'once the usual choice; retired, offered only as something to migrate from':
    '한때 흔한 선택이었으나 지원이 끝났으며, 떠나올 출발점으로만 제공함',
  'it was retired in March 2026 and receives no security fixes; migrate to Gateway API':
    '2026년 3월에 지원이 끝나 보안 수정이 없으므로 Gateway API로 옮길 것',
  'SIG Network announced the retirement of ingress-nginx':
    'SIG Network가 ingress-nginx의 지원 종료를 발표함',
  'Convert with ingress2gateway, then run both side by side until DNS has moved':
    'ingress2gateway로 변환한 뒤 DNS가 옮겨질 때까지 둘을 나란히 운영할 것',
};
