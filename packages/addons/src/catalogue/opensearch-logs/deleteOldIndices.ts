import type { KubernetesObject } from '../../KubernetesObject';

interface OpenSearchISMPolicy extends KubernetesObject {
  spec: object;
}

/** Deletes each day's index when it is as old as logs may be. */
export function deleteOldIndices(options: {
  name: string;
  pattern: string;
  days: number;
}): OpenSearchISMPolicy {
  const { name, pattern, days } = options;
  return {
    apiVersion: 'opensearch.opster.io/v1',
    kind: 'OpenSearchISMPolicy',
    metadata: { name, namespace: 'logging' },
    spec: {
      opensearchCluster: { name: 'logs' },
      policyId: name,
      description: `Deletes ${pattern} after ${days} days.`,
      defaultState: 'kept',
      applyToExistingIndices: true,
      ismTemplate: { indexPatterns: [pattern], priority: 100 },
      states: [
        {
          name: 'kept',
          actions: [],
          transitions: [
            {
              stateName: 'deleted',
              conditions: { minIndexAge: `${days}d` },
            },
          ],
        },
        { name: 'deleted', actions: [{ delete: {} }] },
      ],
    },
  };
}
