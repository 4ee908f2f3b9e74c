import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';

/** Directories of Let's Encrypt: https://letsencrypt.org/docs/staging-environment/. */
const DIRECTORIES = {
  production: 'https://acme-v02.api.letsencrypt.org/directory',
  staging: 'https://acme-staging-v02.api.letsencrypt.org/directory',
};

interface AcmeIssuer extends KubernetesObject {
  spec: object;
}

/** Certificates that browsers trust in production; elsewhere those of the staging directory, which has no low limits. */
export function acmeIssuer(
  platform: AddonPlatform,
  { production }: EnvironmentModel,
): AcmeIssuer {
  const { ingress } = platform.choices;
  const solver =
    ingress === 'ingress-nginx' || ingress === 'provider-load-balancer'
      ? { ingress: {} }
      : {
          gatewayHTTPRoute: {
            parentRefs: [
              { kind: 'Gateway', name: 'public', namespace: 'gateways' },
            ],
          },
        };
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: 'acme' },
    spec: {
      acme: {
        server: production ? DIRECTORIES.production : DIRECTORIES.staging,
        privateKeySecretRef: { name: 'acme-account' },
        solvers: [{ http01: solver }],
      },
    },
  };
}
