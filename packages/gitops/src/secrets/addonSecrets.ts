import {
  neededSecrets,
  type SecretReference,
  type SelectedAddon,
} from '@kubernetes-architect/addons';
import { secretsFromGit } from './secretsFromGit';

/** The Secrets of an add-on that people add to Git. */
export interface AddonSecrets {
  /** With what they have to come: with what it runs, or with what configures it later. */
  part: 'configs' | 'objects';
  /** By name of the cluster; clusters where it needs none are absent. */
  byCluster: ReadonlyMap<string, readonly SecretReference[]>;
}

/**
 * The Secrets that an add-on reads and nothing copies for it, where secrets
 * come by Git.
 */
export function addonSecrets(addon: SelectedAddon): AddonSecrets {
  const { clusters, platform } = addon;
  const needed =
    secretsFromGit(platform.model) && !platform.has('external-secrets')
      ? clusters.map(cluster => ({
          name: cluster.name,
          ...neededSecrets(addon, cluster),
        }))
      : [];
  return {
    part: needed.some(({ objects }) => objects.length > 0)
      ? 'objects'
      : 'configs',
    byCluster: new Map(
      needed.flatMap(({ name, objects, configs }) =>
        objects.length + configs.length > 0
          ? [[name, [...objects, ...configs]]]
          : [],
      ),
    ),
  };
}
