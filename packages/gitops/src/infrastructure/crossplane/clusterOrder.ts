import type { CloudVariable } from '../cloud/CloudStack';
import { camelCase } from '../pulumi/pulumiArguments';
import { askedVariables, type OrderedStack } from './clusterDefinition';
import {
  ORDER_GROUP,
  ORDER_KINDS,
  ORDER_NAMESPACE,
  ORDER_VERSION,
} from './crossplaneNames';

/** Stands where people have to say something. */
export function toBeReplaced(name: string): string {
  return `REPLACE-WITH-${name.replace(/_/g, '-').toUpperCase()}`;
}

function answer({ name, type, default: fallback }: CloudVariable) {
  if (fallback !== undefined) return fallback;
  const text = toBeReplaced(name);
  return type === 'list(string)' ? [text] : text;
}

/** The order of a cluster. What the Composition makes says the rest. */
export function clusterOrder(ordered: OrderedStack, generation?: string) {
  const { stack } = ordered;
  return {
    apiVersion: `${ORDER_GROUP}/${ORDER_VERSION}`,
    kind: ORDER_KINDS[stack.cloud],
    metadata: {
      name:
        generation === undefined ? stack.name : `${stack.name}-${generation}`,
      namespace: ORDER_NAMESPACE,
    },
    spec: {
      crossplane: { compositionRef: { name: stack.name } },
      ...Object.fromEntries(
        askedVariables(ordered).map(variable => [
          camelCase(variable.name),
          answer(variable),
        ]),
      ),
      ...(generation !== undefined && { generation }),
    },
  };
}
