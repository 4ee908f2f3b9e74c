import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';

interface GitRepo extends KubernetesObject {
  spec: object;
}

/** For each environment the folder that its clusters follow. Clusters say by a label which environment they host. */
export function fleetRepositories({ model }: AddonPlatform): GitRepo[] {
  const { url, branch } = model.delivery.repository;
  return model.environments.map(({ name }) => ({
    apiVersion: 'fleet.cattle.io/v1alpha1',
    kind: 'GitRepo',
    metadata: { name, namespace: 'fleet-default' },
    spec: {
      repo: url,
      branch,
      paths: [`fleet/envs/${name}`],
      clientSecretName: 'git-credentials',
      correctDrift: { enabled: true },
      targets: [
        {
          name,
          clusterSelector: {
            matchLabels: { [`kubernetes-architect.io/env-${name}`]: 'true' },
          },
        },
      ],
    },
  }));
}
