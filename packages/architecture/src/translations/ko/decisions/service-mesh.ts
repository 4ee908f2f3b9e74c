import type { Phrases } from '../../Phrases';

/** 서비스 메시 */
export const serviceMesh: Phrases = {
  'Service mesh': '서비스 메시',
  'Is a mesh needed (mutual TLS, traffic control, several clusters, number of services, skill), and which?':
    '메시가 필요한가(상호 TLS, 트래픽 제어, 여러 클러스터, 서비스 수, 숙련도), 그렇다면 무엇인가?',
  'No mesh': '메시 없음',
  'nothing between workloads that has to be upgraded, debugged and paid for':
    '워크로드 사이에 업그레이드하고 디버깅하고 비용을 낼 것이 없음',
  'encryption between workloads is wanted': '워크로드 간 암호화가 필요함',
  'mutual TLS is required, and every team would write its own':
    '상호 TLS가 요구되는데 팀마다 따로 만들게 됨',
  'retries, mirroring and fine routing would be written into every service':
    '재시도, 미러링, 세밀한 라우팅을 서비스마다 따로 만들게 됨',
  'a hundred services of several teams need one way to talk and to be seen':
    '여러 팀의 서비스 백 개에는 통신하고 관측하는 방법이 하나여야 함',
  'A mesh adds mTLS, traffic control and telemetry, at the price of running it':
    '메시는 mTLS, 트래픽 제어, 텔레메트리를 더하지만 운영 부담이 따름',
  'TLS ends at the gateway; network policy is the boundary between services':
    'TLS는 게이트웨이에서 끝나고, 서비스 사이의 경계는 네트워크 정책임',
  'Encryption by the network, no mesh': '네트워크 암호화, 메시 없음',
  'WireGuard or IPsec between nodes: data in transit is encrypted without proxies or identities':
    '노드 간 WireGuard 또는 IPsec: 프록시도 아이덴티티도 없이 전송 중 데이터를 암호화함',
  'nobody asked for encryption between workloads':
    '워크로드 간 암호화를 요구한 사람이 없음',
  'the auditor’s "encrypted in transit" is met with one switch':
    '감사인의 "전송 중 암호화"를 스위치 하나로 충족함',
  'nodes are authenticated, workloads are not':
    '노드는 인증되지만 워크로드는 인증되지 않음',
  'it steers no traffic': '트래픽을 제어하지 않음',
  'this network plugin does not encrypt between nodes':
    '이 네트워크 플러그인은 노드 간 암호화를 하지 않음',
  'Cilium transparently encrypts with WireGuard or IPsec':
    'Cilium은 WireGuard 또는 IPsec으로 투명하게 암호화함',
  'Measure throughput before and after; check the MTU':
    '전후의 처리량을 재고 MTU를 확인할 것',
  Linkerd: 'Linkerd',
  'mutual TLS by default from a small mesh with few knobs':
    '설정이 적은 작은 메시로 상호 TLS를 기본 제공함',
  'neither mutual TLS nor traffic control is asked for':
    '상호 TLS도 트래픽 제어도 요구되지 않음',
  'a mesh is one more system for the same few people':
    '메시는 같은 소수의 인력이 맡을 시스템이 하나 더 느는 것임',
  'it keeps its set of traffic features small on purpose':
    '트래픽 기능을 의도적으로 적게 유지함',
  'Linkerd enables mutual TLS automatically between meshed pods':
    'Linkerd는 메시에 든 파드 사이에 상호 TLS를 자동으로 켬',
  'Stable builds come from the vendor, the open project publishes edge releases: decide which you run':
    '안정 빌드는 벤더가, edge 릴리스는 오픈 소스 프로젝트가 내므로 어느 쪽을 운영할지 정할 것',
  'Sidecars add memory per pod; jobs have to end theirs':
    '사이드카는 파드마다 메모리를 더하고, 작업은 자기 사이드카를 끝내야 함',
  'Istio, ambient': 'Istio, 앰비언트',
  'mutual TLS by a node proxy, and full traffic control only where a waypoint is placed':
    '상호 TLS는 노드 프록시가 맡고, 온전한 트래픽 제어는 웨이포인트를 둔 곳에만 있음',
  'it carries the traffic features that are asked for':
    '요구되는 트래픽 기능을 갖춤',
  'no sidecar beside each of many pods': '많은 파드마다 사이드카를 붙이지 않음',
  'ambient across clusters is younger than the sidecar way':
    '클러스터 간 앰비언트는 사이드카 방식보다 역사가 짧음',
  'ztunnel, the node proxy of ambient mode, runs as a DaemonSet, which Fargate does not support':
    '앰비언트 모드의 노드 프록시인 ztunnel은 DaemonSet으로 실행되는데, Fargate는 DaemonSet을 지원하지 않음',
  'its node agent changes the network of nodes that belong to the provider':
    '노드 에이전트가 제공자 소유 노드의 네트워크를 바꿈',
  'Ambient mode reached general availability in Istio 1.24':
    '앰비언트 모드는 Istio 1.24에서 정식 출시됨',
  'With Cilium set cni.exclusive=false and keep its socket load balancing out of pods':
    'Cilium과 함께 쓸 때는 cni.exclusive=false로 두고 소켓 로드 밸런싱이 파드에 들어가지 않게 할 것',
  'L7 rules need a waypoint; L4 identity does not':
    'L7 규칙에는 웨이포인트가 필요하고, L4 아이덴티티에는 필요 없음',
  'Istio, sidecars': 'Istio, 사이드카',
  'the longest-proven mesh with every traffic feature and several multi-cluster shapes':
    '모든 트래픽 기능과 여러 멀티클러스터 형태를 갖춘, 가장 오래 검증된 메시',
  'Istio is already run here': '이미 Istio를 운영 중임',
  'traffic has to fail over between regions, which this mode has done for years':
    '리전 간 트래픽 페일오버가 필요한데, 이 모드가 수년간 해 온 일임',
  'Istio documents multi-primary and primary-remote installations':
    'Istio는 multi-primary와 primary-remote 설치를 문서화함',
  'Upgrade by revision: every pod restarts to take its new sidecar':
    '리비전으로 업그레이드할 것. 새 사이드카를 받으려면 모든 파드가 재시작해야 함',
  'Cilium service mesh': 'Cilium 서비스 메시',
  'mesh features from the network plugin that is already there':
    '이미 있는 네트워크 플러그인의 메시 기능',
  'its mutual authentication is younger than that of other meshes':
    '상호 인증의 역사가 다른 메시보다 짧음',
  'Cluster Mesh joins the services of several clusters':
    'Cluster Mesh가 여러 클러스터의 서비스를 이음',
  'Cilium provides a sidecar-free mesh and Cluster Mesh':
    'Cilium은 사이드카 없는 메시와 Cluster Mesh를 제공함',
  'Network and mesh are upgraded together: one change, one blast radius':
    '네트워크와 메시를 함께 업그레이드함: 변경 하나, 영향 범위 하나',
  Consul: 'Consul',
  'one mesh over virtual machines and Kubernetes':
    '가상 머신과 Kubernetes를 아우르는 메시 하나',
  'the neighbouring products of its vendor are already run here':
    '같은 벤더의 이웃 제품을 이미 운영 중임',
  'Consul joins services on virtual machines and Kubernetes':
    'Consul은 가상 머신과 Kubernetes의 서비스를 이음',
  'The licence is Business Source since 2023; check it against your use':
    '2023년부터 라이선스가 Business Source이므로 사용 방식에 맞는지 확인할 것',
};
