/** Only when the field is there: a resource that does not exist yet is not made before. */
const REQUIRED = { fromFieldPath: 'Required' } as const;

/** A part of a text: itself, or the field of the order that holds it. */
export type TextPart = string | { field: string };

/**
 * A patch of function-patch-and-transform:
 * https://docs.crossplane.io/latest/guides/function-patch-and-transform/.
 */
export type Patch =
  | {
      type: 'FromCompositeFieldPath';
      fromFieldPath: string;
      toFieldPath: string;
      policy: typeof REQUIRED;
      transforms?: ReadonlyArray<{
        type: 'convert';
        convert: { toType: 'string' };
      }>;
    }
  | {
      type: 'CombineFromComposite';
      combine: {
        strategy: 'string';
        string: { fmt: string };
        variables: ReadonlyArray<{ fromFieldPath: string }>;
      };
      toFieldPath: string;
      policy: typeof REQUIRED;
    }
  | {
      type: 'ToCompositeFieldPath';
      fromFieldPath: string;
      toFieldPath: string;
    };

/** Fields of the order that patches read. */
export function fieldsRead(patches: readonly Patch[]): string[] {
  return patches.flatMap(patch => {
    if (patch.type === 'FromCompositeFieldPath') return [patch.fromFieldPath];
    return patch.type === 'CombineFromComposite'
      ? patch.combine.variables.map(({ fromFieldPath }) => fromFieldPath)
      : [];
  });
}

/** Takes a value over as it is. */
export function takeOver(field: string, toFieldPath: string): Patch {
  return {
    type: 'FromCompositeFieldPath',
    fromFieldPath: field,
    toFieldPath,
    policy: REQUIRED,
  };
}

/** Writes a text that has fields in it. */
export function writeText(
  parts: readonly TextPart[],
  toFieldPath: string,
): Patch {
  const [only] = parts;
  if (parts.length === 1 && typeof only !== 'string')
    return {
      type: 'FromCompositeFieldPath',
      fromFieldPath: only.field,
      toFieldPath,
      policy: REQUIRED,
      transforms: [{ type: 'convert', convert: { toType: 'string' } }],
    };
  return {
    type: 'CombineFromComposite',
    combine: {
      strategy: 'string',
      string: {
        fmt: parts
          .map(part =>
            typeof part === 'string' ? part.replace(/%/g, '%%') : '%v',
          )
          .join(''),
      },
      variables: parts.flatMap(part =>
        typeof part === 'string' ? [] : [{ fromFieldPath: part.field }],
      ),
    },
    toFieldPath,
    policy: REQUIRED,
  };
}

/** Notes in the status of the order what the cloud said of a resource. */
export function noteStatus(fromFieldPath: string, toFieldPath: string): Patch {
  return { type: 'ToCompositeFieldPath', fromFieldPath, toFieldPath };
}
