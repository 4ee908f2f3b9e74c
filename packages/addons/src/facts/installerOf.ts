import type {
  ClusterModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import { isProviderManaged } from './isProviderManaged';

/** Places in which Cluster API makes machines, whatever the distribution. */
const CLUSTER_API: readonly string[] = [
  'aws',
  'azure',
  'bare-metal',
  'gcp',
  'vsphere',
];

/**
 * The distribution whose own installer makes a cluster; undefined where a cloud
 * runs the control plane or Cluster API makes the machines.
 */
export function installerOf(
  model: PlatformModel,
  cluster: ClusterModel,
): string | undefined {
  const { distribution, provisioning } = model.choices;
  if (isProviderManaged(model, cluster)) return undefined;
  if (provisioning === 'cluster-api' && CLUSTER_API.includes(cluster.provider))
    return undefined;
  return distribution;
}
