import type { ISidecar } from '@kubernetes-models/istio/networking.istio.io/v1/Sidecar';
import type { AddonPlatform } from '../../AddonPlatform';

/** Lets a sidecar know its own namespace and the shared ones only: it needs less memory, and less can be called by mistake. */
export function sidecarScope({ choices }: AddonPlatform): ISidecar[] {
  if (choices['service-mesh'] !== 'istio-sidecar') return [];
  return [
    {
      apiVersion: 'networking.istio.io/v1',
      kind: 'Sidecar',
      metadata: { name: 'default', namespace: 'istio-system' },
      spec: {
        egress: [{ hosts: ['./*', 'istio-system/*', 'gateways/*'] }],
      },
    },
  ];
}
