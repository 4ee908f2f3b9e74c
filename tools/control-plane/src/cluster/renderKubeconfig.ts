import type { KubernetesAccess } from './KubernetesApi.ts';

/** A kubeconfig with one context. JSON, which is YAML too; cluster, context and user are named after the cluster. */
export function renderKubeconfig(
  name: string,
  access: KubernetesAccess,
): string {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name,
        cluster: {
          server: access.server,
          'certificate-authority-data': Buffer.from(
            access.certificateAuthority,
          ).toString('base64'),
        },
      },
    ],
    users: [{ name, user: { token: access.token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
