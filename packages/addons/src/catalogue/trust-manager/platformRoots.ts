import type { IBundle } from '@kubernetes-models/cert-manager/trust.cert-manager.io/v1alpha1/Bundle';

/** The public roots and the own one, as the ConfigMap `platform-roots` of every namespace. */
export function platformRoots(viaVault: boolean): IBundle {
  const own = { name: 'platform-ca', key: 'ca.crt' };
  return {
    apiVersion: 'trust.cert-manager.io/v1alpha1',
    kind: 'Bundle',
    metadata: { name: 'platform-roots' },
    spec: {
      sources: [
        { useDefaultCAs: true },
        viaVault ? { configMap: own } : { secret: own },
      ],
      target: { configMap: { key: 'ca-bundle.crt' } },
    },
  };
}
