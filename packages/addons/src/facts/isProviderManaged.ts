import type {
  ClusterModel,
  ControlPlane,
  PlatformModel,
} from '@kubernetes-architect/architecture';

/** Clouds that run control planes. */
const CLOUDS: readonly string[] = ['aws', 'azure', 'gcp'];

/** Distributions whose control plane a cloud runs. */
const MANAGED = new Set(['aks', 'eks', 'gke', 'managed-per-cloud']);

/**
 * Whether a cloud runs a control plane: as stated, else as decided.
 *
 * @public
 */
export function cloudRunsControlPlane(options: {
  provider: ClusterModel['provider'];
  controlPlane?: ControlPlane;
  distribution?: string;
}): boolean {
  const { provider, controlPlane, distribution } = options;
  if (!CLOUDS.includes(provider)) return false;
  if (distribution !== undefined && !MANAGED.has(distribution)) return false;
  return controlPlane?.service !== 'self-managed';
}

/** Whether a cloud runs the control plane of a cluster of the platform. */
export function isProviderManaged(
  { choices: { distribution }, intent }: PlatformModel,
  { name, provider }: ClusterModel,
): boolean {
  const stated = intent.spec.clusters.find(cluster => cluster.name === name);
  return cloudRunsControlPlane({
    provider,
    controlPlane: stated?.controlPlane,
    distribution,
  });
}
