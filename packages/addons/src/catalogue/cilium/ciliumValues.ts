import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';
import { hasMonitors } from '../../facts/monitors';

/** Whether traffic between nodes is encrypted. */
function encrypts({ choices }: AddonPlatform): boolean {
  const mesh = choices['service-mesh'];
  return mesh === 'network-encryption' || mesh === 'cilium-mesh';
}

/**
 * Meshes that set up the network of pods by a plug-in of their own, chained
 * behind Cilium, and lead their traffic through proxies, which have to see the
 * address of the service.
 */
const CHAINED = ['consul', 'istio-ambient', 'istio-sidecar', 'linkerd'];

/** What holds on every cluster. */
export function ciliumBase(platform: AddonPlatform): HelmValues {
  const { choices } = platform;
  const mesh = choices['service-mesh'] ?? '';
  const monitored = hasMonitors(platform);
  return {
    kubeProxyReplacement: true,
    // Another plug-in may chain behind Cilium only when a mesh needs it.
    cni: { exclusive: !CHAINED.includes(mesh) },
    ...(CHAINED.includes(mesh) && {
      socketLB: { hostNamespaceOnly: true },
    }),
    ...(encrypts(platform) && {
      encryption: { enabled: true, type: 'wireguard', nodeEncryption: false },
    }),
    ...(mesh === 'cilium-mesh' && {
      authentication: {
        enabled: true,
        mutual: { spire: { enabled: true, install: { enabled: true } } },
      },
      envoyConfig: { enabled: true },
    }),
    gatewayAPI: { enabled: choices.ingress === 'cilium-gateway' },
    bgpControlPlane: { enabled: choices['load-balancing'] === 'cilium-bgp' },
    l7Proxy: true,
    policyEnforcementMode: 'default',
    hubble: {
      enabled: true,
      relay: { enabled: true },
      ui: { enabled: false },
      metrics: {
        enabled: ['dns', 'drop', 'flow', 'httpV2', 'policy', 'tcp'],
        serviceMonitor: { enabled: monitored },
      },
    },
    prometheus: { enabled: monitored, serviceMonitor: { enabled: monitored } },
    operator: {
      prometheus: {
        enabled: monitored,
        serviceMonitor: { enabled: monitored },
      },
    },
    resources: {
      requests: { cpu: '100m', memory: '512Mi' },
      limits: { memory: '1Gi' },
    },
    rollOutCiliumPods: true,
  };
}

/** More copies where production depends on them. */
export function ciliumSize(
  _: AddonPlatform,
  { production }: EnvironmentModel,
): HelmValues {
  const copies = production ? 2 : 1;
  const podDisruptionBudget = {
    enabled: production,
    ...(production && { maxUnavailable: 1 }),
  };
  return {
    operator: { replicas: copies, podDisruptionBudget },
    hubble: { relay: { replicas: copies, podDisruptionBudget } },
  };
}
