import {
  type CloudValue,
  expressionOf,
  type Reference,
} from '../cloud/CloudValue';
import { camelCase } from '../pulumi/pulumiArguments';
import type { TextPart } from './patches';
import type { ResourceLookup } from './ResourceLookup';

/** Says that something is meant which Crossplane cannot know. */
export class UnknownReference extends Error {
  constructor({ target, attribute }: Reference) {
    super(`${target}.${attribute}`);
  }
}

/** Field of an order for something that people say. */
export function orderField(variable: string): string {
  return `spec.${camelCase(variable)}`;
}

function jsonParts(value: CloudValue, lookup: ResourceLookup): TextPart[] {
  if (typeof value !== 'object' || expressionOf(value)) {
    if (typeof value === 'number' || typeof value === 'boolean')
      return [String(value)];
    return ['"', ...textParts(value, lookup).map(escaped), '"'];
  }
  const items = Array.isArray(value)
    ? value.map(item => jsonParts(item, lookup))
    : Object.entries(value).map(([key, item]) => [
        `${JSON.stringify(key)}:`,
        ...jsonParts(item, lookup),
      ]);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return [
    open,
    ...items.flatMap((item, index) => (index > 0 ? [',', ...item] : item)),
    close,
  ];
}

function escaped(part: TextPart): TextPart {
  return typeof part === 'string' ? JSON.stringify(part).slice(1, -1) : part;
}

/** A value as text, in which fields of the order may stand. */
export function textParts(
  value: CloudValue,
  lookup: ResourceLookup,
): TextPart[] {
  if (typeof value !== 'object') return [String(value)];
  const expression = expressionOf(value);
  if (
    !expression ||
    'body' in expression ||
    'bodies' in expression ||
    'encoded' in expression
  )
    throw new Error('only what is text can stand inside a text');
  if ('target' in expression) {
    const found = lookup(expression);
    if (!found) throw new UnknownReference(expression);
    return 'field' in found ? [found] : textParts(found.value, lookup);
  }
  if ('parts' in expression)
    return expression.parts.flatMap(part => textParts(part, lookup));
  if ('value' in expression) return jsonParts(expression.value, lookup);
  return [{ field: orderField(expression.name) }];
}

/** Neighbouring pieces of text made one. */
export function joinText(parts: readonly TextPart[]): TextPart[] {
  return parts.reduce<TextPart[]>((joined, part) => {
    const last = joined[joined.length - 1];
    if (part === '') return joined;
    return typeof part === 'string' && typeof last === 'string'
      ? [...joined.slice(0, -1), last + part]
      : [...joined, part];
  }, []);
}
