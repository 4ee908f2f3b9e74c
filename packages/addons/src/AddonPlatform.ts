import type {
  ClusterModel,
  EnvironmentModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';

/**
 * What an add-on may look at when it says its values and configurations.
 *
 * @public
 */
export interface AddonPlatform {
  model: PlatformModel;
  /** The option of each decision; absent where nothing was decided. */
  choices: PlatformModel['choices'];
  /** Whether an add-on is selected, on any cluster. */
  has(addon: string): boolean;
  /** Clusters that get this add-on, by name. */
  clusters: readonly ClusterModel[];
}

/**
 * The environment whose settings a cluster takes: the last one it hosts in the
 * order of promotion.
 *
 * @public
 */
export function stageOf(
  model: PlatformModel,
  cluster: ClusterModel,
): EnvironmentModel | undefined {
  const hosted = new Set(cluster.environments);
  return model.environments.filter(({ name }) => hosted.has(name)).at(-1);
}
