import type { OrderedStack } from './clusterDefinition';
import { ORDER_GROUP, ORDER_KINDS, ORDER_VERSION } from './crossplaneNames';
import { PATCH_FUNCTION } from './crossplanePackages';

/** What is made when a cluster is ordered. */
export function clusterComposition({ stack, composed }: OrderedStack) {
  return {
    apiVersion: 'apiextensions.crossplane.io/v1',
    kind: 'Composition',
    metadata: { name: stack.name },
    spec: {
      compositeTypeRef: {
        apiVersion: `${ORDER_GROUP}/${ORDER_VERSION}`,
        kind: ORDER_KINDS[stack.cloud],
      },
      mode: 'Pipeline',
      pipeline: [
        {
          step: 'resources',
          functionRef: { name: PATCH_FUNCTION.name },
          input: {
            apiVersion: 'pt.fn.crossplane.io/v1beta1',
            kind: 'Resources',
            resources: composed.resources,
          },
        },
      ],
    },
  };
}
