import type { PlatformIntent } from '../intent/intentSchema';
import type { ClusterModel, PlatformModel } from '../model/PlatformModel';
import type { ControlPlane, NodePool } from './nodePoolSchema';

type StatedCluster = PlatformIntent['spec']['clusters'][number] & {
  nodePools?: NodePool[];
  controlPlane?: ControlPlane;
};

/**
 * Services that run a control plane, or `self-managed`.
 *
 * @public
 */
export type ControlPlaneService = ControlPlane['service'];

/** What the intent states of one cluster beyond its name and place. */
export interface ClusterFacts {
  cluster: ClusterModel;
  pools: NodePool[];
  controlPlane?: ControlPlane;
  /** Undefined when neither the intent nor a decision names it. */
  service?: ControlPlaneService;
}

/** Choices by decision, for example `{ distribution: 'eks' }`. @public */
export type Choices = Readonly<Record<string, string | undefined>>;

const SERVICE_OF_PROVIDER: Readonly<
  Record<string, ControlPlaneService | undefined>
> = { aws: 'eks', azure: 'aks', gcp: 'gke' };

const MANAGED_PER_CLOUD = 'managed-per-cloud';

/** Distributions whose control plane is run by the team itself. */
const SELF_MANAGED = new Set([
  'openshift',
  'rke2',
  'tanzu',
  'kubeadm',
  'kops',
  'kubespray',
  'k3s',
]);

/**
 * The service that runs a control plane: as stated, or as the decision on the
 * distribution says for this provider. A provider alone does not tell.
 */
function serviceOf(options: {
  provider: string;
  controlPlane?: ControlPlane;
  distribution?: string;
}): ControlPlaneService | undefined {
  const { provider, controlPlane, distribution } = options;
  if (controlPlane) return controlPlane.service;
  const managed = SERVICE_OF_PROVIDER[provider];
  if (distribution === undefined) return undefined;
  if (distribution === managed || distribution === MANAGED_PER_CLOUD)
    return managed;
  return SELF_MANAGED.has(distribution) ? 'self-managed' : undefined;
}

/** Choices that people pinned in the intent, and over them the ones given. */
function choicesOf(model: PlatformModel, choices: Choices): Choices {
  const pins = model.intent.spec.decisions?.pins ?? {};
  return {
    ...Object.fromEntries(
      Object.entries(pins).map(([decision, { option }]) => [decision, option]),
    ),
    ...choices,
  };
}

/** What is known of every cluster, in the order of the model. */
export function clusterFacts(
  model: PlatformModel,
  choices: Choices = {},
): ClusterFacts[] {
  const { distribution } = choicesOf(model, choices);
  const stated = new Map<string, StatedCluster>(
    model.intent.spec.clusters.map(cluster => [cluster.name, cluster]),
  );
  return model.clusters.map(cluster => {
    const { nodePools = [], controlPlane } = stated.get(cluster.name) ?? {};
    const service = serviceOf({
      provider: cluster.provider,
      controlPlane,
      distribution,
    });
    return {
      cluster,
      pools: [...nodePools].sort((left, right) =>
        left.name < right.name ? -1 : 1,
      ),
      ...(controlPlane && { controlPlane }),
      ...(service && { service }),
    };
  });
}
