import {
  type CloudArguments,
  type CloudValue,
  expressionOf,
  expressionKind,
  type Reference,
  type Variable,
} from '../cloud/CloudValue';
import type {
  HclBlock,
  HclBody,
  HclExpression,
  HclValue,
} from '../hcl/HclValue';

function hclExpression(value: Reference | Variable): HclExpression {
  return {
    hcl:
      'target' in value
        ? `${value.target}.${value.attribute}`
        : `var.${value.name}`,
  };
}

/** A value of a resource as HCL. */
export function toHclValue(value: CloudValue): HclValue {
  if (typeof value !== 'object') return value;
  const expression = expressionOf(value);
  if (!expression) {
    if (Array.isArray(value)) return value.map(toHclValue);
    return {
      pairs: Object.entries(value).map(
        ([key, item]) => [key, toHclValue(item)] as const,
      ),
    };
  }
  if ('target' in expression || 'name' in expression)
    return hclExpression(expression);
  if ('parts' in expression) {
    const parts = expression.parts.filter(part => part !== '');
    const [only] = parts;
    if (parts.length === 1 && typeof only !== 'string')
      return hclExpression(only);
    return {
      template: parts.map(part =>
        typeof part === 'string' ? part : hclExpression(part),
      ),
    };
  }
  if ('value' in expression)
    return { call: 'jsonencode', argument: toHclValue(expression.value) };
  if ('encoded' in expression)
    return { call: 'base64encode', argument: toHclValue(expression.encoded) };
  throw new Error(
    `a ${expressionKind(expression)} cannot stand inside a value`,
  );
}

/** Arguments of a resource as the attributes and blocks of HCL. */
export function toHclBody(args: CloudArguments): Required<HclBody> {
  const attributes: Array<readonly [string, HclValue]> = [];
  const nested: HclBlock[] = [];
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined) continue;
    const expression = expressionOf(value);
    if (expression && 'body' in expression)
      nested.push({ type: name, body: toHclBody(expression.body) });
    else if (expression && 'bodies' in expression)
      nested.push(
        ...expression.bodies.map(body => ({
          type: name,
          body: toHclBody(body),
        })),
      );
    else attributes.push([name, toHclValue(value)]);
  }
  return { attributes, blocks: nested };
}
