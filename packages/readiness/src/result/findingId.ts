import type { FieldPath } from '../objects/FieldPath';
import { textAt } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';

const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a of 64 bits over UTF-16 units, as 16 hexadecimal digits: an identity, not a protection. */
function hash(text: string): string {
  let value = OFFSET;
  for (let index = 0; index < text.length; index++) {
    value = ((value ^ BigInt(text.charCodeAt(index))) * PRIME) & MASK;
  }
  return value.toString(16).padStart(16, '0');
}

/** The path with names of list items instead of their positions, so that inserting one changes nothing. */
function namedPath(value: unknown, path: FieldPath): string {
  let current = value;
  return path
    .map(step => {
      current = (current as Record<string | number, unknown> | undefined)?.[
        step
      ];
      return typeof step === 'number'
        ? `[${textAt(current, 'name') ?? step}]`
        : `.${step}`;
    })
    .join('');
}

/** A stable id of what a rule says about a field of an object. */
export function findingId(
  rule: string,
  object: KubernetesObject,
  path: FieldPath,
): string {
  const { kind, namespace, name } = object.reference;
  return hash(
    [
      rule,
      object.group,
      kind,
      namespace ?? '',
      name,
      namedPath(object.value, path),
      ...(object.build === undefined ? [] : [object.build]),
    ].join('\n'),
  );
}
