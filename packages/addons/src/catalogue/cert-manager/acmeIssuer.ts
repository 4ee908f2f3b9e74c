import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { IClusterIssuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer';
import type { AddonPlatform } from '../../AddonPlatform';

/** Directories of Let's Encrypt: https://letsencrypt.org/docs/staging-environment/. */
const DIRECTORIES = {
  production: 'https://acme-v02.api.letsencrypt.org/directory',
  staging: 'https://acme-staging-v02.api.letsencrypt.org/directory',
};

/** Whether names are proven through an Ingress, since no Gateway is there. */
function solvesByIngress({ choices, clusters }: AddonPlatform): boolean {
  const { ingress } = choices;
  return (
    ingress === 'ingress-nginx' ||
    ingress === 'openshift-router' ||
    (ingress === 'provider-load-balancer' &&
      !clusters.every(({ provider }) => ['azure', 'gcp'].includes(provider)))
  );
}

/** Certificates that browsers trust in production; elsewhere those of the staging directory, which has no low limits. */
export function acmeIssuer(
  platform: AddonPlatform,
  { production }: EnvironmentModel,
): IClusterIssuer {
  const solver = solvesByIngress(platform)
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
