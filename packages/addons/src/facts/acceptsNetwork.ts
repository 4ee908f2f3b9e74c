import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../AddonPlatform';
import { installerOf } from './installerOf';
import { isProviderManaged } from './isProviderManaged';

/** Nodes that a provider runs together with its network. */
const PROVIDER_NODES: readonly string[] = ['fargate', 'provider-automated'];

/**
 * Whether an add-on may connect the pods of a cluster. OpenShift brings its own
 * network, and so do nodes that a provider runs:
 * https://docs.aws.amazon.com/eks/latest/userguide/alternate-cni-plugins.html.
 * Rancher reaches a cluster only after RKE2 has brought the network into it. The
 * Supervisor of vSphere brings Antrea or Calico:
 * https://docs.vmware.com/en/VMware-vSphere/7.0/vmware-vsphere-with-tanzu/GUID-059EF257-31AF-4DD2-B475-297C5BCB5F49.html
 */
export function acceptsNetwork(
  { model, choices }: AddonPlatform,
  cluster: ClusterModel,
): boolean {
  if (cluster.provider === 'openshift') return false;
  const installer = installerOf(model, cluster);
  if (installer === 'tanzu') return false;
  if (cluster.provider === 'rancher' && installer === 'rke2') return false;
  return !(
    isProviderManaged(model, cluster) &&
    PROVIDER_NODES.includes(choices['node-strategy'] ?? '')
  );
}
