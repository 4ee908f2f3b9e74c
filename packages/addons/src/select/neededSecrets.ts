import {
  type ClusterModel,
  compareNames,
} from '@kubernetes-architect/architecture';
import type { Layered } from '../AddonDefinition';
import { stageOf } from '../AddonPlatform';
import { copiedSecrets, type SecretReference } from '../facts/secretReference';
import type { KubernetesObject } from '../KubernetesObject';
import type { SelectedAddon } from './SelectedAddon';

/**
 * Secrets that an add-on reads on a cluster and does not make, by the part of
 * it that needs them. Each is there once.
 *
 * @public
 */
export interface NeededSecrets {
  /** Needed before or while it starts. */
  objects: readonly SecretReference[];
  /** Needed by its configurations, which come later. */
  configs: readonly SecretReference[];
}

/**
 * The secrets that an add-on needs on a cluster, whichever way they come. An
 * add-on says them as copies from the store of the platform, so it is asked
 * as if there were one.
 *
 * @public
 */
export function neededSecrets(
  { definition, platform }: SelectedAddon,
  cluster: ClusterModel,
): NeededSecrets {
  const withStore: typeof platform = {
    ...platform,
    has: name => name === 'external-secrets' || platform.has(name),
  };
  const stage = stageOf(platform.model, cluster);
  const neededBy = (
    part: Layered<readonly KubernetesObject[]> | undefined,
  ): SecretReference[] => {
    const secrets = copiedSecrets([
      ...(part?.base?.(withStore) ?? []),
      ...(stage ? part?.environment?.(withStore, stage) ?? [] : []),
      ...(part?.cluster?.(withStore, cluster) ?? []),
    ]);
    const byPlace = new Map(
      secrets.map(secret => [`${secret.namespace}/${secret.name}`, secret]),
    );
    return [...byPlace]
      .sort(([left], [right]) => compareNames(left, right))
      .map(([, secret]) => secret);
  };
  return {
    objects: neededBy(definition.objects),
    configs: neededBy(definition.configs),
  };
}
