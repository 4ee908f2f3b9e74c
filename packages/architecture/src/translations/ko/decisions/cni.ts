import type { Phrases } from '../../Phrases';

/** 파드 네트워크 */
export const cni: Phrases = {
  'Pod network': '파드 네트워크',
  'Which CNI connects pods and enforces policy?':
    '어떤 CNI로 파드를 연결하고 정책을 강제하는가?',
  'The network of the provider': '제공자의 네트워크',
  'VPC CNI, Azure CNI Powered by Cilium or GKE Dataplane V2: supported, integrated, and enforcing NetworkPolicy':
    'VPC CNI, Azure CNI Powered by Cilium 또는 GKE Dataplane V2: 지원과 통합이 되어 있고 NetworkPolicy를 강제함',
  'policies by HTTP path or DNS name, and encryption between nodes, are limited':
    'HTTP 경로나 DNS 이름 기반 정책, 노드 간 암호화에 한계가 있음',
  'only a provider brings its own network': '자체 네트워크는 제공자에게만 있음',
  'The VPC CNI is the only network plugin that works with Fargate, and EKS Auto Mode accepts no other either':
    'Fargate에서 동작하는 네트워크 플러그인은 VPC CNI뿐이고, EKS Auto Mode도 다른 것을 받지 않음',
  'GKE Dataplane V2 is implemented with Cilium and eBPF and enforces NetworkPolicy':
    'GKE Dataplane V2는 Cilium과 eBPF로 구현되었고 NetworkPolicy를 강제함',
  'Plan subnets for one address per pod, or turn prefix delegation or an overlay on':
    '파드마다 주소가 하나씩 들도록 서브넷을 계획하거나, 프리픽스 위임 또는 오버레이를 켤 것',
  Cilium: 'Cilium',
  'eBPF networking with policy up to DNS and HTTP, encryption between nodes and flow visibility':
    'DNS와 HTTP 수준까지의 정책, 노드 간 암호화, 흐름 가시성을 갖춘 eBPF 네트워킹',
  'policy by DNS name and a record of flows are what auditors ask for':
    'DNS 이름 기반 정책과 흐름 기록은 감사인이 요구하는 것임',
  'one policy language holds in every location':
    '모든 위치에서 정책 언어 하나가 통함',
  'the team can read eBPF data paths when they misbehave':
    'eBPF 데이터 경로가 잘못될 때 팀이 읽어 낼 수 있음',
  'Cilium runs as a DaemonSet, which Fargate does not support':
    'Cilium은 DaemonSet으로 실행되는데, Fargate는 DaemonSet을 지원하지 않음',
  'nodes run by the provider come with its network':
    '제공자가 운영하는 노드는 제공자의 네트워크를 씀',
  'Cilium offers L3 to L7 policy, WireGuard or IPsec encryption and Hubble':
    'Cilium은 L3에서 L7까지의 정책, WireGuard 또는 IPsec 암호화, Hubble을 제공함',
  'The kernel version of nodes becomes a requirement':
    '노드의 커널 버전이 요구 사항이 됨',
  'Beside a mesh with a plug-in of its own, cni.exclusive is false and socket load balancing keeps to the host namespace':
    '자체 플러그인을 가진 메시와 함께 쓸 때는 cni.exclusive가 false이고 소켓 로드 밸런싱은 호스트 네임스페이스로 제한됨',
  Calico: 'Calico',
  'a mature policy engine with BGP for networks that expect routes':
    '라우트를 기대하는 네트워크를 위한 BGP와 성숙한 정책 엔진',
  'BGP peering with the racks replaces an overlay':
    '랙과의 BGP 피어링이 오버레이를 대신함',
  'Calico runs as a DaemonSet, which Fargate does not support':
    'Calico는 DaemonSet으로 실행되는데, Fargate는 DaemonSet을 지원하지 않음',
  'Calico supports BGP peering with the physical network':
    'Calico는 물리 네트워크와의 BGP 피어링을 지원함',
  'Agree on AS numbers and route limits with the network team first':
    'AS 번호와 라우트 한도를 네트워크 팀과 먼저 합의할 것',
  'OVN-Kubernetes': 'OVN-Kubernetes',
  'the network OpenShift installs and supports':
    'OpenShift가 설치하고 지원하는 네트워크',
  'it is the default network of OpenShift': 'OpenShift의 기본 네트워크임',
  'OVN-Kubernetes is the default network plugin of OpenShift, with egress firewall and IPsec':
    'OVN-Kubernetes는 OpenShift의 기본 네트워크 플러그인이며 이그레스 방화벽과 IPsec을 갖춤',
  'Egress rules use EgressFirewall; pods-to-pods encryption is IPsec':
    '이그레스 규칙은 EgressFirewall, 파드 간 암호화는 IPsec을 씀',
  'Flannel with a policy controller': 'Flannel과 정책 컨트롤러',
  'the small default of K3s and RKE2: an overlay, and plain NetworkPolicy':
    'K3s와 RKE2의 작은 기본값: 오버레이와 기본 NetworkPolicy',
  'a central platform outgrows its plain policies and its lack of flow records':
    '중앙 플랫폼에는 단순한 정책과 흐름 기록의 부재가 곧 한계가 됨',
  'small sites need little and should run little':
    '작은 사이트는 필요한 것이 적고, 운영하는 것도 적어야 함',
  'it is the default of small self-managed clusters':
    '작은 자체 관리형 클러스터의 기본값임',
  'K3s ships Flannel and an embedded network policy controller':
    'K3s는 Flannel과 내장 네트워크 정책 컨트롤러를 함께 제공함',
  'No policy by DNS name or HTTP path; egress control is by address':
    'DNS 이름이나 HTTP 경로 기반 정책이 없고, 이그레스 통제는 주소로만 함',
};
