import {
  type CloudArguments,
  type CloudValue,
  expressionOf,
} from '../cloud/CloudValue';
import { camelCase } from '../pulumi/pulumiArguments';
import { fieldBelow } from './fieldPath';
import { type Patch, takeOver, writeText } from './patches';
import type { ResourceLookup } from './ResourceLookup';
import { joinText, textParts } from './textParts';

/** What a field holds from the start, and the patches that write the rest. */
export interface Fields {
  /** Absent where patches write all of it. */
  base?: unknown;
  patches: Patch[];
}

/** Stands in a list in the place of an item that a patch writes. */
const PATCHED_ITEM = '';

function listFields(items: readonly Fields[]): Fields {
  const patches = items.flatMap(each => each.patches);
  const patched =
    items.length > 0 && items.every(({ base }) => base === undefined);
  return {
    ...(!patched && {
      base: items.map(({ base }) => (base === undefined ? PATCHED_ITEM : base)),
    }),
    patches,
  };
}

function mapFields(entries: ReadonlyArray<readonly [string, Fields]>): Fields {
  const known = entries.filter(([, { base }]) => base !== undefined);
  return {
    ...((known.length > 0 || entries.length === 0) && {
      base: Object.fromEntries(known.map(([key, { base }]) => [key, base])),
    }),
    patches: entries.flatMap(([, { patches }]) => patches),
  };
}

/** A value as a field of a managed resource. */
export function valueFields(
  value: CloudValue,
  path: string,
  lookup: ResourceLookup,
): Fields {
  if (typeof value !== 'object') return { base: value, patches: [] };
  const expression = expressionOf(value);
  if (!expression) {
    return Array.isArray(value)
      ? listFields(
          value.map((item, index) =>
            valueFields(item, fieldBelow(path, index), lookup),
          ),
        )
      : mapFields(
          Object.entries(value).map(([key, item]) => [
            key,
            valueFields(item, fieldBelow(path, key), lookup),
          ]),
        );
  }
  if ('body' in expression)
    return argumentFields(expression.body, path, lookup);
  if ('bodies' in expression)
    return listFields(
      expression.bodies.map((body, index) =>
        argumentFields(body, fieldBelow(path, index), lookup),
      ),
    );
  const found = 'target' in expression ? lookup(expression) : undefined;
  if (found && 'value' in found) return valueFields(found.value, path, lookup);
  const parts = joinText(textParts(value, lookup));
  if (parts.every(part => typeof part === 'string'))
    return { base: parts.join(''), patches: [] };
  const [only] = parts;
  const asItIs = 'target' in expression || 'name' in expression;
  return {
    patches: [
      asItIs && parts.length === 1 && typeof only !== 'string'
        ? takeOver(only.field, path)
        : writeText(parts, path),
    ],
  };
}

/** Arguments as fields: their names are those of the Terraform provider, in the way of Kubernetes. */
export function argumentFields(
  args: CloudArguments,
  path: string,
  lookup: ResourceLookup,
): Fields {
  return mapFields(
    Object.entries(args).flatMap(([name, value]) => {
      if (value === undefined) return [];
      const expression = expressionOf(value);
      if (
        expression &&
        'bodies' in expression &&
        expression.bodies.length === 0
      )
        return [];
      const key = camelCase(name);
      return [
        [key, valueFields(value, fieldBelow(path, key), lookup)] as const,
      ];
    }),
  );
}
