import type { RenderContext } from '../../../RenderContext';

/** Options of meshes that encrypt what goes between nodes. */
const ENCRYPTED: readonly string[] = ['cilium-mesh', 'network-encryption'];

/** What Rancher tells RKE2 about the network of pods. */
interface RancherNetwork {
  /** Settings of every machine. */
  machines: { cni: string; 'disable-kube-proxy'?: boolean };
  /** Values of charts that RKE2 brings. */
  charts: Record<string, object>;
}

/**
 * Values that matter of the chart of Cilium. It needs no plug-in of RKE2 for
 * ports of hosts, but a mesh may chain one of its own behind it.
 */
function ciliumValues(choices: RenderContext['choices']) {
  const mesh = choices['service-mesh'] ?? 'none';
  const encrypted = ENCRYPTED.includes(mesh);
  const chained = mesh !== 'none' && !encrypted;
  return {
    kubeProxyReplacement: true,
    k8sServiceHost: 'localhost',
    k8sServicePort: 6443,
    cni: { chainingMode: 'none', exclusive: !chained },
    ...(chained && { socketLB: { hostNamespaceOnly: true } }),
    ...(encrypted && { encryption: { enabled: true, type: 'wireguard' } }),
    ...(mesh === 'cilium-mesh' && {
      authentication: {
        enabled: true,
        mutual: { spire: { enabled: true, install: { enabled: true } } },
      },
      envoyConfig: { enabled: true },
    }),
    gatewayAPI: { enabled: choices.ingress === 'cilium-gateway' },
    bgpControlPlane: { enabled: choices['load-balancing'] === 'cilium-bgp' },
    hubble: { enabled: true, relay: { enabled: true } },
  };
}

/**
 * The network of a cluster that Rancher makes, by the charts of RKE2: the agent
 * of Rancher needs it before anybody reaches the cluster.
 * https://docs.rke2.io/networking/basic_network_options
 */
export function rancherNetwork(
  choices: RenderContext['choices'],
): RancherNetwork {
  switch (choices.cni) {
    case 'cilium':
      return {
        machines: { cni: 'cilium', 'disable-kube-proxy': true },
        charts: { 'rke2-cilium': ciliumValues(choices) },
      };
    case 'calico':
      return {
        machines: { cni: 'calico' },
        charts: {
          'rke2-calico': {
            felixConfiguration: {
              wireguardEnabled:
                choices['service-mesh'] === 'network-encryption',
            },
          },
        },
      };
    default:
      return { machines: { cni: 'canal' }, charts: {} };
  }
}

/** What the chart of RKE2 leaves to people of what Cilium was chosen for. */
export function ciliumNotes({
  cni,
  ingress,
  'load-balancing': balancing,
}: RenderContext['choices']): string[] {
  if (cni !== 'cilium') return [];
  return [
    ...(ingress === 'cilium-gateway'
      ? [
          'RKE2 brings Cilium with its gateway turned on. The kinds of Gateway API and a Gateway of the class `cilium` are yours to add.',
        ]
      : []),
    ...(balancing === 'cilium-bgp'
      ? [
          'RKE2 brings Cilium with BGP turned on. Its pool of addresses and its peers are yours to add.',
        ]
      : []),
  ];
}
