import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';

interface RootSync extends KubernetesObject {
  spec: object;
}

/** What a cluster follows: its own folder, and nothing that another engine owns. */
export function rootSync(
  { model }: AddonPlatform,
  { name }: ClusterModel,
): RootSync {
  const { url, branch } = model.delivery.repository;
  return {
    apiVersion: 'configsync.gke.io/v1beta1',
    kind: 'RootSync',
    metadata: { name: 'fleet', namespace: 'config-management-system' },
    spec: {
      sourceType: 'git',
      sourceFormat: 'unstructured',
      git: {
        repo: url,
        branch,
        dir: `fleet/clusters/${name}`,
        auth: 'token',
        secretRef: { name: 'git-credentials' },
        period: '60s',
      },
      override: { namespaceStrategy: 'explicit' },
    },
  };
}
