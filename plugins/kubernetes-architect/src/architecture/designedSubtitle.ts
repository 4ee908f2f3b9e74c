import type { LiveArchitectureNode } from '@kubernetes-architect/plugin-kubernetes-architect-common';

/** What of the design stands below a name: where a cluster is, whose a namespace is, what a workload runs. */
export function designedSubtitle(
  node: Pick<LiveArchitectureNode, 'kind' | 'properties'>,
): string | undefined {
  const { properties } = node;
  switch (node.kind) {
    case 'cluster':
      return joined(properties.region, properties.kubernetesVersion);
    case 'namespace':
      return joined(properties.tenant, properties.environment);
    case 'workload':
      return joined(
        properties.kind,
        properties.replicas && `×${properties.replicas}`,
      );
    case 'tenant':
      return properties.owner;
    default:
      return undefined;
  }
}

function joined(...parts: Array<string | undefined>): string | undefined {
  return parts.filter(Boolean).join(' · ') || undefined;
}
