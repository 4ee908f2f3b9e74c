import type { Cloud, CloudStack, CloudVariable } from '../cloud/CloudStack';
import { camelCase } from '../pulumi/pulumiArguments';
import type { ComposedStack } from './composeStack';
import { ORDER_GROUP, ORDER_KINDS, ORDER_VERSION } from './crossplaneNames';

/** A stack and what Crossplane makes of it. */
export interface OrderedStack {
  stack: CloudStack;
  composed: ComposedStack;
}

/** What other tools look up in the cloud, and people say here. */
const PROJECT_NUMBER: CloudVariable = {
  name: 'project_number',
  description: 'Number of the project, as `gcloud projects describe` has it.',
  type: 'string',
};

/** What people say in an order. */
export function askedVariables({
  stack,
  composed,
}: OrderedStack): CloudVariable[] {
  const asked = new Set(composed.asked);
  return [...stack.variables, PROJECT_NUMBER].filter(
    ({ name }, index, all) =>
      asked.has(camelCase(name)) &&
      all.findIndex(other => other.name === name) === index,
  );
}

function property({ description, type, default: fallback }: CloudVariable) {
  return {
    description,
    ...(type === 'list(string)'
      ? { type: 'array', items: { type: 'string' } }
      : { type }),
    ...(fallback !== undefined && { default: fallback }),
  };
}

/** The kind by which clusters in a cloud are ordered. It asks for what only people know. */
export function clusterDefinition(
  cloud: Cloud,
  ordered: readonly OrderedStack[],
) {
  const kind = ORDER_KINDS[cloud];
  const plural = `${kind.toLowerCase()}s`;
  const variables = new Map(
    ordered.flatMap(askedVariables).map(each => [camelCase(each.name), each]),
  );
  const required = [...variables]
    .filter(
      ([field, { default: fallback }]) =>
        fallback === undefined &&
        ordered.every(({ composed }) => composed.asked.includes(field)),
    )
    .map(([field]) => field);
  return {
    apiVersion: 'apiextensions.crossplane.io/v2',
    kind: 'CompositeResourceDefinition',
    metadata: { name: `${plural}.${ORDER_GROUP}` },
    spec: {
      scope: 'Namespaced',
      group: ORDER_GROUP,
      names: { kind, plural },
      versions: [
        {
          name: ORDER_VERSION,
          served: true,
          referenceable: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: {
                spec: {
                  type: 'object',
                  properties: Object.fromEntries(
                    [...variables].map(([field, variable]) => [
                      field,
                      property(variable),
                    ]),
                  ),
                  ...(required.length > 0 && { required }),
                },
                status: {
                  type: 'object',
                  properties: {
                    made: {
                      description: 'What the cloud said of what was made.',
                      type: 'object',
                      'x-kubernetes-preserve-unknown-fields': true,
                    },
                  },
                },
              },
            },
          },
        },
      ],
    },
  };
}
