import type {
  OperatorFieldModel,
  OperatorKindModel,
  OperatorModel,
} from '@kubernetes-architect/architecture';

function sampleValue(field: OperatorFieldModel): unknown {
  if ('default' in field && field.default !== undefined) return field.default;
  switch (field.type) {
    case 'integer':
      return field.minimum ?? Math.min(1, field.maximum ?? 1);
    case 'string':
      return field.enum?.[0] ?? 'example';
    case 'boolean':
      return true;
    case 'duration':
      return '10m0s';
    case 'quantity':
      return '1Gi';
    case 'strings':
      return ['example'];
    default:
      return { example: 'text' };
  }
}

/** An object of a kind that is accepted, with every field. */
export function sampleObject(
  { group, version }: OperatorModel,
  { kind, fields }: OperatorKindModel,
) {
  return {
    apiVersion: `${group}/${version}`,
    kind,
    metadata: { name: 'sample' },
    spec: Object.fromEntries(
      fields.map(field => [field.name, sampleValue(field)]),
    ),
  };
}
