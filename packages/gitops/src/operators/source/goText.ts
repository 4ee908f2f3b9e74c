import type {
  OperatorFieldModel,
  OperatorKindModel,
} from '@kubernetes-architect/architecture';

/** A field of a Go struct that stands for a field of a kind. */
export interface GoField {
  name: string;
  type: string;
  /** How a copy is made that shares nothing: by assignment, of what a pointer points at, or of a list or map. */
  copy: 'assign' | 'pointer' | 'method' | 'methodPointer' | 'slice' | 'map';
}

/** Exported name of a field. */
function goName({ name }: OperatorFieldModel): string {
  return `${name[0].toUpperCase()}${name.slice(1)}`;
}

const PLAIN = { boolean: 'bool', integer: 'int64', string: 'string' } as const;

/**
 * The type of a field. What may be left out is a pointer where its zero could
 * also be meant: https://github.com/kubernetes/community/blob/main/contributors/devel/sig-architecture/api-conventions.md#optional-vs-required.
 */
export function goField(field: OperatorFieldModel): GoField {
  const name = goName(field);
  const pointer = field.required ? '' : '*';
  switch (field.type) {
    case 'strings':
      return { name, type: '[]string', copy: 'slice' };
    case 'labels':
      return { name, type: 'map[string]string', copy: 'map' };
    case 'duration':
      // A duration holds nothing that could be shared.
      return {
        name,
        type: `${pointer}metav1.Duration`,
        copy: field.required ? 'assign' : 'pointer',
      };
    case 'quantity':
      return {
        name,
        type: `${pointer}resource.Quantity`,
        copy: field.required ? 'method' : 'methodPointer',
      };
    case 'string':
      return { name, type: 'string', copy: 'assign' };
    default:
      return {
        name,
        type: `${pointer}${PLAIN[field.type]}`,
        copy: field.required ? 'assign' : 'pointer',
      };
  }
}

/** Whether some field of some kind has a type. */
export function usesType(
  kinds: readonly OperatorKindModel[],
  type: OperatorFieldModel['type'],
): boolean {
  return kinds.some(({ fields }) => fields.some(field => field.type === type));
}

/** Lines, each with a line end. */
export function goText(...lines: ReadonlyArray<string>): string {
  return `${lines.join('\n')}\n`;
}
