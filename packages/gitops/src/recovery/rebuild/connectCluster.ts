import type { ClusterModel } from '@kubernetes-architect/architecture';
import { contextCommands } from '../../infrastructure/cloud/contextCommands';

/** Commands that make the context of a cluster, which has its name. */
export function connectCluster({
  name,
  provider,
  region,
}: ClusterModel): string[] {
  const commands = contextCommands({ provider, region, name, context: name });
  return commands.length > 0
    ? commands
    : [`kubectl config get-contexts ${name}`];
}
