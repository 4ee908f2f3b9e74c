/** Marks what is not plain data, so that no key of a map can be taken for it. */
const EXPRESSION = Symbol('expression');

/** An attribute of another resource, which is known when that was made. */
export interface Reference {
  readonly [EXPRESSION]: 'reference';
  /** `type.name`, or `data.type.name`. */
  readonly target: string;
  readonly attribute: string;
  /** The same attribute in Pulumi, where its name does not follow from this one. */
  readonly inPulumi?: string;
}

/** Something that people say when they run the code. */
export interface Variable {
  readonly [EXPRESSION]: 'variable';
  readonly name: string;
}

/** Text with expressions in it. */
export interface Template {
  readonly [EXPRESSION]: 'template';
  readonly parts: readonly (string | Reference | Variable)[];
}

/** A value as JSON text, such as a policy. */
export interface Json {
  readonly [EXPRESSION]: 'json';
  readonly value: CloudValue;
}

/** Text in the alphabet of base64, such as a file inside an argument. */
export interface Base64 {
  readonly [EXPRESSION]: 'base64';
  readonly encoded: Json;
}

/** A nested block that stands once. */
export interface Block {
  readonly [EXPRESSION]: 'block';
  readonly body: CloudArguments;
}

/** A nested block that may stand several times. */
export interface Blocks {
  readonly [EXPRESSION]: 'blocks';
  readonly bodies: readonly CloudArguments[];
}

/** What a resource of a cloud is told. Plain objects are maps whose keys are data. */
export type CloudValue =
  | string
  | number
  | boolean
  | readonly CloudValue[]
  | { readonly [key: string]: CloudValue }
  | Reference
  | Variable
  | Template
  | Json
  | Base64
  | Block
  | Blocks;

/** Arguments by their name in the schema of the provider; undefined is left out. */
export type CloudArguments = Readonly<Record<string, CloudValue | undefined>>;

type Expression =
  | Reference
  | Variable
  | Template
  | Json
  | Base64
  | Block
  | Blocks;

/** An attribute of another resource. */
export function reference(
  target: string,
  attribute: string,
  inPulumi?: string,
): Reference {
  return {
    [EXPRESSION]: 'reference',
    target,
    attribute,
    ...(inPulumi !== undefined && { inPulumi }),
  };
}

/** A variable by its name. */
export function variable(name: string): Variable {
  return { [EXPRESSION]: 'variable', name };
}

/** Text with expressions in it. */
export function template(...parts: Template['parts']): Template {
  return { [EXPRESSION]: 'template', parts };
}

/** A value as JSON text. */
export function json(value: CloudValue): Json {
  return { [EXPRESSION]: 'json', value };
}

/** Text in the alphabet of base64. */
export function base64(encoded: Base64['encoded']): Base64 {
  return { [EXPRESSION]: 'base64', encoded };
}

/** A nested block that stands once. */
export function block(body: CloudArguments): Block {
  return { [EXPRESSION]: 'block', body };
}

/** A nested block that may stand several times. */
export function blocks(bodies: readonly CloudArguments[]): Blocks {
  return { [EXPRESSION]: 'blocks', bodies };
}

/** Which expression a value is; undefined for plain data. */
export function expressionOf(value: CloudValue): Expression | undefined {
  return typeof value === 'object' && EXPRESSION in value
    ? (value as Expression)
    : undefined;
}

/** Kind of an expression. */
export function expressionKind(expression: Expression) {
  return expression[EXPRESSION];
}
