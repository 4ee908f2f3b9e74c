import type { RenderContext } from '../../RenderContext';
import type { ClusterPlan } from '../plan/ClusterPlan';
import { isManaged } from '../plan/isManaged';
import { ownsNetwork } from '../plan/ownsNetwork';
import type { FolderReadme } from '../readme/folderReadme';

/**
 * Turns the Calico of GKE on, which enforces network policy. The objects of
 * Cluster API have no field for it, nor for Dataplane V2, which a cluster that
 * is there cannot get: https://cloud.google.com/kubernetes-engine/docs/how-to/network-policy
 */
export function googlePolicySteps(
  plan: ClusterPlan,
  { choices }: RenderContext,
): FolderReadme['steps'] {
  const { provider, region } = plan.cluster;
  if (
    provider !== 'gcp' ||
    !isManaged(plan, choices) ||
    ownsNetwork(plan) ||
    choices['node-strategy'] === 'provider-automated'
  )
    return [];
  const update = `gcloud container clusters update NAME --location ${region}`;
  return [
    {
      text: `Cluster API makes ${plan.name} without Dataplane V2. Let GKE enforce network policy by the Calico that it brings, first on the control plane, then on the nodes, which are made again one by one:`,
      commands: [
        `${update} --update-addons=NetworkPolicy=ENABLED`,
        `${update} --enable-network-policy`,
      ],
    },
  ];
}
