import type { RenderContext } from '../../RenderContext';
import { valuesFiles } from '../network/networkSteps';
import type { ClusterPlan } from '../plan/ClusterPlan';
import type { FolderReadme } from '../readme/folderReadme';

/** Values by which add-ons find a cluster, its network or its queue in AWS, where their names have the generation. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'amazon-cloudwatch-observability': ['.clusterName'],
  'aws-load-balancer-controller': ['.clusterName', '.vpcTags.Name'],
  'cluster-autoscaler': ['.autoDiscovery.clusterName'],
  karpenter: ['.settings.clusterName', '.settings.interruptionQueue'],
};

/**
 * How add-ons learn which generation of a cluster is served: the intent knows
 * one cluster, so a person says it, when it is made and when the next takes over.
 */
export function generationSteps(
  plan: ClusterPlan,
  context: RenderContext,
): FolderReadme['steps'] {
  // No engine knows a copy that stands by.
  if (plan.cluster.provider !== 'aws' || plan.standby) return [];
  const name = `${plan.name}-blue`;
  const found = plan.addons.flatMap(addon => {
    const keys = NAMES[addon.definition.name];
    if (!keys) return [];
    const files = valuesFiles(addon, plan, context);
    // What people say holds for all clusters of an add-on, so it names one only where there is one.
    const file = files.at(addon.clusters.length === 1 ? -1 : -2);
    return keys.map(key => `yq -i '${key} = "${name}"' ${file}`);
  });
  if (found.length === 0) return [];
  const nodes = plan.addons.some(
    ({ definition }) => definition.name === 'karpenter',
  );
  return [
    {
      text: [
        `The intent knows ${plan.name} once, and its generations in AWS are ${plan.name}-blue and ${plan.name}-green. Tell the add-ons which of them runs, from the root of the repository, and commit it; do it again with green when that one takes over, before the engine comes into it. A file below \`clusters/\` is generated: look at it again after each generation of the repository.`,
        ...(nodes
          ? [
              `In the objects EC2NodeClass of Karpenter, the \`role\`, the tags and the selectors need that name too: \`grep -rnw ${plan.name} --include='*.yaml' .\` finds them.`,
            ]
          : []),
      ].join(' '),
      commands: found,
    },
  ];
}
