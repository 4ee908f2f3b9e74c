import type { EvidenceTable } from '../Evidence';

/** Nodes that take a network which is an add-on. */
const OWN_NODES = { 'node-strategy': 'managed-node-groups' };

/** What the repository holds of each option about add-ons of the network. */
export const networkingEvidence: EvidenceTable = {
  'api-gateway/gateway-policies': [
    {
      choices: { ingress: 'envoy-gateway' },
      path: /^addons\/envoy-gateway\//,
      content: /kind: BackendTrafficPolicy$/m,
    },
  ],
  'api-gateway/kong': [{ path: /^addons\/kong\//, content: /require-jwt/ }],
  'cni/calico': [
    {
      choices: OWN_NODES,
      path: /^addons\/calico\//,
      content: /tigera-operator/,
    },
  ],
  'cni/cilium': [
    {
      choices: OWN_NODES,
      path: /^addons\/cilium\//,
      content: /prefixDelegation|awsEnablePrefixDelegation/,
    },
  ],
  'dns/external-dns': [
    { path: /^addons\/external-dns\//, content: /txtOwnerId: shop-/ },
  ],
  'ingress/cilium-gateway': [
    {
      choices: { cni: 'cilium', ...OWN_NODES },
      path: /^addons\/cilium\//,
      content: /gatewayClassName: cilium$/m,
    },
  ],
  'ingress/contour': [
    { path: /^addons\/contour\//, content: /gatewayClassName: contour$/m },
  ],
  'ingress/envoy-gateway': [
    { path: /^addons\/envoy-gateway\//, content: /gatewayClassName: envoy$/m },
  ],
  'ingress/ingress-nginx': [
    {
      path: /^addons\/ingress-nginx\//,
      content: /enableAnnotationValidations: true/,
    },
  ],
  'ingress/istio-gateway': [
    {
      choices: { 'service-mesh': 'istio-ambient' },
      path: /^addons\/istiod\//,
      content: /gatewayClassName: istio$/m,
    },
  ],
  'ingress/kong': [
    { path: /^addons\/kong\//, content: /gatewayClassName: kong$/m },
  ],
  'ingress/openshift-router': [
    {
      example: 'bank-pci-air-gapped',
      path: /^addons\/openshift-router\//,
      content: /namespaceOwnership: Strict$/m,
    },
  ],
  'ingress/provider-load-balancer': [
    {
      path: /^addons\/aws-load-balancer-controller\//,
      content: /kind: IngressClassParams$/m,
    },
    {
      example: 'retailer-three-clouds',
      path: /^addons\/gke-gateway\//,
      content: /gatewayClassName: gke-l7-global-external-managed$/m,
    },
    {
      example: 'retailer-three-clouds',
      path: /^addons\/azure-alb-controller\//,
      content: /gatewayClassName: azure-alb-external$/m,
    },
  ],
  'ingress/traefik': [
    { path: /^addons\/traefik\//, content: /gatewayClassName: traefik$/m },
  ],
  'load-balancing/cilium-bgp': [
    {
      example: 'university-bare-metal',
      choices: { cni: 'cilium', ...OWN_NODES },
      path: /^addons\/cilium\//,
      content: /kind: CiliumBGPClusterConfig$/m,
    },
  ],
  'load-balancing/metallb': [
    {
      example: 'university-bare-metal',
      path: /^addons\/metallb\//,
      content: /kind: IPAddressPool$/m,
    },
  ],
  'load-balancing/provider': [
    { path: /^addons\/aws-load-balancer-controller\//, content: /eks-charts/ },
  ],
  'service-mesh/cilium-mesh': [
    {
      choices: { cni: 'cilium', ...OWN_NODES },
      path: /^addons\/cilium\//,
      content: /spire:$/m,
    },
  ],
  'service-mesh/consul': [
    { path: /^addons\/consul\//, content: /kind: ServiceIntentions$/m },
  ],
  'service-mesh/istio-ambient': [
    { path: /^addons\/ztunnel\//, content: /chart: ztunnel$/m },
    { path: /^addons\/istiod\//, content: /mode: STRICT$/m },
  ],
  'service-mesh/istio-sidecar': [
    { path: /^addons\/istiod\//, content: /kind: Sidecar$/m },
  ],
  'service-mesh/linkerd': [
    { path: /^addons\/linkerd\//, content: /linkerd-identity-issuer/ },
  ],
  'service-mesh/network-encryption': [
    {
      choices: { cni: 'cilium', ...OWN_NODES },
      path: /^addons\/cilium\//,
      content: /type: wireguard$/m,
    },
  ],
};
