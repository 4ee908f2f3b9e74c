import { CILIUM_TAINT } from '@kubernetes-architect/addons';
import { ownsNetwork } from '../../plan/ownsNetwork';
import { block, type CloudArguments } from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';

/** Who connects the pods of a cluster of GKE, of which there is exactly one. */
export type GooglePodNetwork = 'add-on' | 'calico' | 'dataplane-v2';

/**
 * Dataplane V2 has the Cilium of Google inside and takes no other network. A
 * cluster without it runs the Calico of GKE, or takes Cilium as an add-on:
 * https://cloud.google.com/kubernetes-engine/docs/concepts/dataplane-v2
 */
export function googlePodNetwork({
  plan,
  choices,
}: Pick<ClusterStackContext, 'choices' | 'plan'>): GooglePodNetwork {
  if (ownsNetwork(plan)) return 'add-on';
  return choices.cni === 'calico' ? 'calico' : 'dataplane-v2';
}

/** The data path of a cluster whose nodes are the team's own. */
export function googleDataPath(context: ClusterStackContext): CloudArguments {
  const network = googlePodNetwork(context);
  if (network === 'dataplane-v2')
    return { datapath_provider: 'ADVANCED_DATAPATH' };
  return {
    datapath_provider: 'LEGACY_DATAPATH',
    ...(network === 'calico' && {
      network_policy: block({ enabled: true, provider: 'CALICO' }),
    }),
  };
}

/** Keeps pods off new nodes until the add-on connects them: https://docs.cilium.io/en/stable/installation/taints/ */
export function googleNetworkTaints(
  context: Pick<ClusterStackContext, 'choices' | 'plan'>,
): (typeof CILIUM_TAINT)[] {
  return googlePodNetwork(context) === 'add-on' ? [CILIUM_TAINT] : [];
}

/** What people have to know of the network. */
export function googleNetworkNotes(
  context: ClusterStackContext,
): NonNullable<StackPart['notes']> {
  if (googlePodNetwork(context) !== 'calico') return [];
  return [
    'GKE runs Calico itself and keeps it up to date. It enforces network policy.',
    ...(context.choices['service-mesh'] === 'network-encryption'
      ? [
          'The Calico of GKE does not encrypt traffic between nodes. Where that is needed here, decide for Cilium as the pod network.',
        ]
      : []),
  ];
}
