import type { PlatformIntent } from '@kubernetes-architect/architecture';

/** A line for the log: what was designed, and where it is read from. */
export function describeDesign({ metadata, spec }: PlatformIntent): string {
  const { clusters, delivery, environments } = spec;
  const stages = environments.map(({ name }) => name).join(' → ');
  return `Designed ${metadata.name}: ${clusters.length} cluster(s), environments ${stages}, read by ${delivery.engine} from ${delivery.repository.url}`;
}
