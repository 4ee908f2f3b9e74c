/** A JSON schema, or an OpenAPI v3 or CRD schema before its conversion. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  nullable?: boolean;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  definitions?: Record<string, Schema>;
  [keyword: string]: unknown;
}

const PRESERVE = 'x-kubernetes-preserve-unknown-fields';
const INT_OR_STRING = 'x-kubernetes-int-or-string';
const EMBEDDED = 'x-kubernetes-embedded-resource';

/** What every embedded object has although its schema does not say so. */
const EMBEDDED_PROPERTIES: Record<string, Schema> = {
  apiVersion: { type: 'string' },
  kind: { type: 'string' },
  metadata: { type: 'object' },
};

/**
 * Converts an OpenAPI v3 or CRD schema to a JSON schema that refuses unknown fields, as the API server does with strict field validation.
 * An object is closed where it lists its fields; it stays open where it is a map, preserves unknown fields, or lists none. Inside of
 * `allOf`, `anyOf`, `oneOf` and `not` nothing is closed, since those speak of parts of an object.
 *
 * @param reference - gives the new value of every `$ref`
 */
export function strictSchema(
  schema: Schema,
  reference: (ref: string) => string = ref => ref,
): Schema {
  return convert(schema, { reference, close: true });
}

interface Conversion {
  reference: (ref: string) => string;
  close: boolean;
}

function convert(schema: Schema, conversion: Conversion): Schema {
  const referred = onlyReference(schema);
  if (referred !== undefined) {
    return { $ref: conversion.reference(referred) };
  }
  const { nullable, ...kept } = exclusiveBounds(withoutExtensions(schema));
  const parts: Conversion = { ...conversion, close: false };
  const convertAll = (schemas: Schema[] | undefined, into: Conversion) =>
    schemas?.map(part => convert(part, into));
  const result: Schema = {
    ...kept,
    properties: convertProperties(schema, conversion),
    additionalProperties: convertAdditional(schema, conversion),
    items: schema.items && convert(schema.items, conversion),
    allOf: convertAll(schema.allOf, parts),
    anyOf: convertAll(schema.anyOf, parts),
    oneOf: convertAll(schema.oneOf, parts),
    not: schema.not && convert(schema.not, parts),
  };
  return withoutUndefined(
    allowNull(allowIntOrString(result, schema), nullable === true),
  );
}

const BOUNDS = [
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
] as const;

/** OpenAPI says by a boolean that a bound is exclusive; in JSON schema the exclusive bound is the number itself. */
function exclusiveBounds(schema: Schema): Schema {
  const result = { ...schema };
  for (const [exclusive, inclusive] of BOUNDS) {
    if (typeof result[exclusive] !== 'boolean') continue;
    if (result[exclusive]) {
      result[exclusive] = result[inclusive];
      delete result[inclusive];
    } else {
      delete result[exclusive];
    }
  }
  return result;
}

/**
 * A reference, or one that OpenAPI wraps in `allOf` to add a description or default to it. Without the wrapping, a validator names the
 * field that is wrong rather than say that "allOf failed".
 */
function onlyReference({ $ref, allOf }: Schema): string | undefined {
  return $ref ?? (allOf?.length === 1 ? allOf[0].$ref : undefined);
}

function convertProperties(
  schema: Schema,
  conversion: Conversion,
): Schema['properties'] {
  const properties =
    schema[EMBEDDED] === true
      ? { ...EMBEDDED_PROPERTIES, ...schema.properties }
      : schema.properties;
  return (
    properties &&
    Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        name,
        convert(property, conversion),
      ]),
    )
  );
}

function convertAdditional(
  schema: Schema,
  conversion: Conversion,
): Schema['additionalProperties'] {
  const { additionalProperties } = schema;
  if (typeof additionalProperties === 'object') {
    return convert(additionalProperties, conversion);
  }
  const closes =
    conversion.close &&
    schema.properties !== undefined &&
    additionalProperties === undefined &&
    schema[PRESERVE] !== true;
  return closes ? false : additionalProperties;
}

function allowIntOrString(result: Schema, source: Schema): Schema {
  if (source[INT_OR_STRING] !== true) {
    return result;
  }
  const { type, ...rest } = result;
  return rest.anyOf
    ? rest
    : { ...rest, anyOf: [{ type: 'integer' }, { type: 'string' }] };
}

function allowNull(result: Schema, nullable: boolean): Schema {
  if (!nullable || typeof result.type !== 'string') {
    return result;
  }
  return {
    ...result,
    type: [result.type, 'null'],
    // eslint-disable-next-line no-restricted-syntax
    ...(result.enum ? { enum: [...result.enum, null] } : {}),
  };
}

/** Leaves out what only Kubernetes understands. */
function withoutExtensions(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !keyword.startsWith('x-')),
  );
}

function withoutUndefined(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).filter(([, value]) => value !== undefined),
  );
}
