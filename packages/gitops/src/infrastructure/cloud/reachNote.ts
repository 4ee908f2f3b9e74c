import type { ClusterStackContext } from './StackBuilder';
import { contextCommands } from './contextCommands';

/** How people reach a cluster. Its context gets the name by which all other pages and scripts call it. */
export function reachNote({ plan }: ClusterStackContext): string {
  const { provider, region } = plan.cluster;
  const commands = contextCommands({
    provider,
    region,
    name: 'NAME',
    context: plan.name,
  })
    .map(command => `\`${command}\``)
    .join(', then ');
  return `Reach the cluster with ${commands}; NAME is the output \`cluster_name\`. Its context is then ${plan.name}.`;
}
