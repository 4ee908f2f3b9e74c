import { addonItems, type CapabilitySection, item } from '../Capability';

/** Networking. */
export const networking: CapabilitySection = {
  title: 'Networking',
  rows: [
    {
      row: 'Service mesh',
      items: [
        item('Istio, ambient', 'service-mesh/istio-ambient', 'configs'),
        item('Istio, sidecars', 'service-mesh/istio-sidecar', 'configs'),
        item('Linkerd', 'service-mesh/linkerd', 'configs'),
        item('Cilium', 'service-mesh/cilium-mesh', 'configs'),
        item('Consul', 'service-mesh/consul', 'configs'),
        item(
          'Encryption by the network',
          'service-mesh/network-encryption',
          'configs',
        ),
      ],
    },
    {
      row: 'Container network',
      items: [
        item('Cilium', 'cni/cilium', 'configs'),
        item('Calico', 'cni/calico', 'configs'),
        item(
          'Network of the provider',
          'cni/provider-native',
          'tool: tofu fmt',
        ),
        item('OVN-Kubernetes', 'cni/ovn-kubernetes', 'tree'),
        item('Canal', 'cni/canal', 'tree'),
      ],
    },
    {
      row: 'Ingress and gateway',
      items: [
        item('Envoy Gateway', 'ingress/envoy-gateway', 'configs'),
        item('Cilium', 'ingress/cilium-gateway', 'configs'),
        item('Istio', 'ingress/istio-gateway', 'configs'),
        item('Traefik', 'ingress/traefik', 'configs'),
        item('Contour', 'ingress/contour', 'configs'),
        item('Kong', 'ingress/kong', 'configs'),
        item(
          'Load balancer of the provider',
          'ingress/provider-load-balancer',
          'configs',
        ),
        item(
          'Router of OpenShift',
          ['ingress/openshift-router', 'addon:openshift-router'],
          'tree',
          'the kind of its operator is not at hand: an Ingress of an app is accepted, a router is not seen',
        ),
        item(
          'Gateway of GKE and Application Gateway for Containers',
          ['addon:gke-gateway', 'addon:azure-alb-controller'],
          'tree',
          'no cloud account here: gateways and routes are accepted, no load balancer is made',
        ),
        item('ingress-nginx, retired', 'ingress/ingress-nginx', 'configs'),
        item('MetalLB', ['load-balancing/metallb', 'addon:metallb'], 'configs'),
        item(
          'Load balancers of the provider',
          'load-balancing/provider',
          'configs',
        ),
        item('Cilium BGP', 'load-balancing/cilium-bgp', 'configs'),
        item(
          'Appliance of the network team',
          'load-balancing/appliance',
          'tree',
          'the appliance and its controller are not ours: what each cluster asks of it is written, not made',
        ),
      ],
    },
    {
      row: 'API gateway',
      items: [
        item(
          'Policies of the gateway',
          'api-gateway/gateway-policies',
          'configs',
        ),
        item('Kong', 'api-gateway/kong', 'configs'),
        item(
          'Service of the provider',
          'api-gateway/provider-managed',
          'tool: tofu fmt',
          'no cloud account here: the code of all three clouds is formatted and fits the types of the providers, no request went through; that of Google Cloud has no way into a network, so that its load balancer stays public',
        ),
      ],
    },
    {
      row: 'Names and certificates',
      items: [
        item(
          'cert-manager with ACME',
          'certificates/cert-manager-acme',
          'configs',
        ),
        item(
          'cert-manager with an authority of your own',
          'certificates/cert-manager-private-ca',
          'configs',
        ),
        item(
          'Certificates of the provider',
          'certificates/provider-certificates',
          'tool: tofu fmt',
        ),
        item('ExternalDNS', 'dns/external-dns', 'configs'),
        item('Wildcard', 'dns/wildcard', 'tree'),
        ...addonItems({ 'CoreDNS tuning': 'coredns-tuning' }),
      ],
    },
  ],
};
