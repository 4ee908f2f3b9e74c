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

function ciliumValues(choices: RenderContext['choices']) {
  const mesh = choices['service-mesh'] ?? '';
  return {
    kubeProxyReplacement: true,
    k8sServiceHost: 'localhost',
    k8sServicePort: 6443,
    ...(ENCRYPTED.includes(mesh) && {
      encryption: { enabled: true, type: 'wireguard' },
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
