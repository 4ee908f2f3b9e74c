import {
  type CloudArguments,
  type CloudValue,
  expressionOf,
  type Reference,
  type Template,
  type Variable,
} from '../cloud/CloudValue';
import { camelCase, pulumiArgument, SINGLE_ITEMS } from './pulumiArguments';

const INDENT = '  ';

/** A key of an object that needs no quotes. */
const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Name of the constant that holds a resource: `aws_subnet.private_0` is `subnetPrivate0`. */
export function constantName(target: string): string {
  const [type, name] = target.replace(/^data\./, '').split('.');
  const words = `${type.replace(/^[a-z0-9]+_/, '')}_${name}`;
  const plain = camelCase(words.replace(/_+/g, '_'));
  return target.startsWith('data.') ? `${plain}Data` : plain;
}

/** Name of the constant that holds what people say. */
export function settingName(variable: string): string {
  return `${camelCase(variable)}Setting`;
}

function codeOf(expression: Reference | Variable): string {
  if (!('target' in expression)) return settingName(expression.name);
  const { target, attribute, inPulumi } = expression;
  return `${constantName(target)}.${
    inPulumi ??
    attribute
      .split('.')
      .map(part => camelCase(part))
      .join('.')
  }`;
}

function quote(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, character =>
    character === '\u2028' ? '\\u2028' : '\\u2029',
  );
}

function templateLiteral({ parts }: Template): string {
  const text = parts.map(part =>
    typeof part === 'string'
      ? part.replace(/[\\`]|\$(?=\{)|\$$/g, '\\$&')
      : `\${${codeOf(part)}}`,
  );
  return `pulumi.interpolate\`${text.join('')}\``;
}

function wrap(open: string, lines: readonly string[], close: string): string[] {
  return [open, ...lines.map(line => INDENT + line), close];
}

function ended(lines: readonly string[]): string[] {
  return [...lines.slice(0, -1), `${lines[lines.length - 1]},`];
}

function prefixed(prefix: string, lines: readonly string[]): string[] {
  return [`${prefix}${lines[0]}`, ...lines.slice(1)];
}

/** A value as lines of TypeScript. */
export function valueLines(value: CloudValue, type: string): string[] {
  if (typeof value === 'string') return [quote(value)];
  if (typeof value !== 'object') return [String(value)];
  const expression = expressionOf(value);
  if (!expression) {
    if (Array.isArray(value)) {
      const items = value.map(item => valueLines(item, type));
      return items.every(lines => lines.length === 1)
        ? [`[${items.map(([line]) => line).join(', ')}]`]
        : wrap('[', items.flatMap(ended), ']');
    }
    const entries = Object.entries(value);
    if (entries.length === 0) return ['{}'];
    return wrap(
      '{',
      entries.flatMap(([key, item]) =>
        ended(
          prefixed(
            `${IDENTIFIER.test(key) ? key : quote(key)}: `,
            valueLines(item, type),
          ),
        ),
      ),
      '}',
    );
  }
  if ('body' in expression) return argumentLines(expression.body, type);
  if ('bodies' in expression)
    return wrap(
      '[',
      expression.bodies.flatMap(body => ended(argumentLines(body, type))),
      ']',
    );
  if ('parts' in expression) return [templateLiteral(expression)];
  if ('value' in expression) {
    const lines = valueLines(expression.value, type);
    return prefixed('pulumi.jsonStringify(', [
      ...lines.slice(0, -1),
      `${lines[lines.length - 1]})`,
    ]);
  }
  if ('encoded' in expression) {
    const lines = valueLines(expression.encoded, type);
    return [
      ...lines.slice(0, -1),
      `${
        lines[lines.length - 1]
      }.apply(text => Buffer.from(text).toString('base64'))`,
    ];
  }
  return [codeOf(expression)];
}

/** Arguments of a resource as an object of TypeScript. */
export function argumentLines(args: CloudArguments, type: string): string[] {
  const entries = Object.entries(args).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const expression = expressionOf(value);
    const repeated = expression !== undefined && 'bodies' in expression;
    if (repeated && expression.bodies.length === 0) return [];
    return ended(
      prefixed(
        `${pulumiArgument({ type, name, repeated })}: `,
        valueLines(
          SINGLE_ITEMS.has(`${type}.${name}`) && Array.isArray(value)
            ? value[0]
            : value,
          type,
        ),
      ),
    );
  });
  return entries.length === 0 ? ['{}'] : wrap('{', entries, '}');
}

/** Addresses of the resources that a value names. */
export function targetsOf(value: CloudValue | undefined): string[] {
  if (value === undefined || typeof value !== 'object') return [];
  const expression = expressionOf(value);
  if (!expression) return Object.values(value).flatMap(targetsOf);
  if ('target' in expression) return [expression.target];
  if ('parts' in expression)
    return expression.parts.flatMap(part =>
      typeof part === 'string' ? [] : targetsOf(part),
    );
  if ('value' in expression) return targetsOf(expression.value);
  if ('encoded' in expression) return targetsOf(expression.encoded);
  if ('body' in expression)
    return Object.values(expression.body).flatMap(targetsOf);
  if ('bodies' in expression)
    return expression.bodies.flatMap(body =>
      Object.values(body).flatMap(targetsOf),
    );
  return [];
}
