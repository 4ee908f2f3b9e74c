import type { IClusterIssuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';
import { secretFromStore } from '../../facts/secretReference';

/** Secret with the certificate and the key of the intermediate authority. */
export const AUTHORITY_SECRET = 'platform-ca';

const NAMESPACE = 'cert-manager';

/**
 * Certificates under the own authority: signed by Vault where secrets live
 * there, so that no key of an authority is in the cluster; elsewhere by an intermediate whose key comes from the store.
 */
export function privateIssuer(platform: AddonPlatform): KubernetesObject[] {
  const viaVault = platform.choices.secrets === 'vault';
  const issuer: IClusterIssuer = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: 'platform' },
    spec: viaVault
      ? {
          vault: {
            server: `https://vault.${platform.model.name}.internal:8200`,
            path: 'pki/sign/platform',
            auth: {
              kubernetes: {
                mountPath: '/v1/auth/kubernetes',
                role: 'cert-manager',
                serviceAccountRef: { name: 'cert-manager' },
              },
            },
          },
        }
      : { ca: { secretName: AUTHORITY_SECRET } },
  };
  if (viaVault) return [issuer];
  return [
    ...secretFromStore(platform, {
      name: AUTHORITY_SECRET,
      namespace: NAMESPACE,
      keys: ['ca.crt', 'tls.crt', 'tls.key'],
    }),
    issuer,
  ];
}
