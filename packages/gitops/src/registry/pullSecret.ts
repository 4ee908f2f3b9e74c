import type { RenderContext } from '../RenderContext';

/** Secret of every namespace of a tenant with which pods pull images. */
export const PULL_SECRET = 'registry-pull';

/** Key of the entry in the store: the text that Kubernetes keeps under `.dockerconfigjson`. */
export const PULL_KEY = 'dockerconfigjson';

/** Entry of the store with the credentials of a namespace. */
export function pullEntry(platform: string, namespace: string): string {
  return `${platform}/${namespace}/${PULL_SECRET}`;
}

/**
 * Copies the credentials of a namespace from the store, in the form that the
 * kubelet reads:
 * https://external-secrets.io/latest/guides/common-k8s-secret-types/.
 */
export function pullSecretCopy(
  { model, choices }: RenderContext,
  namespace: string,
): object[] {
  if (choices.secrets !== 'external-secrets') return [];
  return [
    {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name: PULL_SECRET },
      spec: {
        data: [
          {
            secretKey: PULL_KEY,
            remoteRef: {
              key: pullEntry(model.name, namespace),
              property: PULL_KEY,
            },
          },
        ],
        refreshInterval: '1h',
        secretStoreRef: { kind: 'ClusterSecretStore', name: 'platform' },
        target: {
          name: PULL_SECRET,
          creationPolicy: 'Owner',
          template: {
            type: 'kubernetes.io/dockerconfigjson',
            data: { '.dockerconfigjson': `{{ .${PULL_KEY} }}` },
          },
        },
      },
    },
  ];
}
