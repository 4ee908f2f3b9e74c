import { randomBytes } from 'node:crypto';
import type { KubernetesObject } from '../cluster/KubernetesApi.ts';

const PART_OF_ARGO_CD = { 'app.kubernetes.io/part-of': 'argocd' };

/** Bytes of the key with which an Argo CD server would sign sessions; none runs here, yet the settings are refused without one. */
const SERVER_KEY_BYTES = 32;

/** What an Argo CD of its own has after its installation, without the workloads. */
export function argoCdObjects(options: {
  namespace: string;
  /** Entries of the ConfigMap `argocd-cm`. */
  settings: Record<string, string>;
  /** Entries of the ConfigMap `argocd-cmd-params-cm`. */
  parameters: Record<string, string>;
}): KubernetesObject[] {
  const { namespace, settings, parameters } = options;
  const configMap = (
    name: string,
    data: Record<string, string>,
  ): KubernetesObject => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace, labels: PART_OF_ARGO_CD },
    data,
  });
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    configMap('argocd-cm', settings),
    configMap('argocd-rbac-cm', {}),
    configMap('argocd-cmd-params-cm', parameters),
    configMap('argocd-gpg-keys-cm', {}),
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'argocd-secret', namespace, labels: PART_OF_ARGO_CD },
      stringData: {
        'server.secretkey': randomBytes(SERVER_KEY_BYTES).toString('base64'),
      },
    },
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: { name: 'default', namespace },
      spec: {
        sourceRepos: ['*'],
        destinations: [{ server: '*', namespace: '*' }],
        clusterResourceWhitelist: [{ group: '*', kind: '*' }],
      },
    },
  ];
}
