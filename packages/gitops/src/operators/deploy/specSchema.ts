import type {
  OperatorFieldModel,
  OperatorKindModel,
} from '@kubernetes-architect/architecture';
import type { IJSONSchemaProps } from 'kubernetes-models/apiextensions.k8s.io/v1/JSONSchemaProps';

/** Amounts as the API server accepts them: https://github.com/kubernetes-sigs/controller-tools/blob/main/pkg/crd/known_types.go. */
const QUANTITY: IJSONSchemaProps = {
  anyOf: [{ type: 'integer' }, { type: 'string' }],
  pattern:
    '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$',
  'x-kubernetes-int-or-string': true,
};

function typeSchema(field: OperatorFieldModel): IJSONSchemaProps {
  switch (field.type) {
    case 'integer':
      return {
        type: 'integer',
        format: 'int64',
        ...(field.minimum !== undefined && { minimum: field.minimum }),
        ...(field.maximum !== undefined && { maximum: field.maximum }),
      };
    case 'string':
      return { type: 'string', ...(field.enum && { enum: field.enum }) };
    case 'boolean':
      return { type: 'boolean' };
    case 'duration':
      return { type: 'string', format: 'duration' };
    case 'quantity':
      return QUANTITY;
    case 'strings':
      return {
        type: 'array',
        items: { type: 'string' },
        'x-kubernetes-list-type': 'set',
      };
    default:
      return { type: 'object', additionalProperties: { type: 'string' } };
  }
}

/** Schema of the spec of a kind: structural, so that the API server prunes and fills in. */
export function specSchema({ fields }: OperatorKindModel): IJSONSchemaProps {
  const required = fields
    .filter(field => field.required)
    .map(({ name }) => name)
    .sort();
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(field => [
        field.name,
        {
          ...typeSchema(field),
          ...(field.description !== undefined && {
            description: field.description,
          }),
          ...('default' in field &&
            field.default !== undefined && { default: field.default }),
        },
      ]),
    ),
    ...(required.length > 0 && { required }),
  };
}

const LAST_TRANSITION = 'lastTransitionTime';

/** Schema of the status: conditions as https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go limits them. */
export const STATUS_SCHEMA: IJSONSchemaProps = {
  type: 'object',
  properties: {
    observedGeneration: { type: 'integer', format: 'int64' },
    conditions: {
      type: 'array',
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['type'],
      items: {
        type: 'object',
        required: [LAST_TRANSITION, 'message', 'reason', 'status', 'type'],
        properties: {
          [LAST_TRANSITION]: { type: 'string', format: 'date-time' },
          message: { type: 'string', maxLength: 32_768 },
          observedGeneration: { type: 'integer', format: 'int64', minimum: 0 },
          reason: {
            type: 'string',
            minLength: 1,
            maxLength: 1024,
            pattern: '^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$',
          },
          status: { type: 'string', enum: ['True', 'False', 'Unknown'] },
          type: {
            type: 'string',
            maxLength: 316,
            pattern:
              '^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$',
          },
        },
      },
    },
  },
};
