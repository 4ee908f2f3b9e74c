import type { Schema } from './strictSchema.ts';
import { strictSchema } from './strictSchema.ts';
import { schemaPath } from './schemaPath.ts';

/** A CustomResourceDefinition, as far as its schemas go. */
export interface CustomResourceDefinition {
  /** Left out in the items of a list. */
  kind?: string;
  spec: {
    group: string;
    names: { kind: string };
    versions: {
      name: string;
      served: boolean;
      schema?: { openAPIV3Schema?: Schema };
    }[];
  };
}

/** What is a string map in the metadata of every object. */
const STRING_MAP: Schema = {
  type: 'object',
  additionalProperties: { type: 'string' },
};

/** The fields of ObjectMeta that a manifest may hold; those that only the server sets are left out. */
const METADATA: Schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    generateName: { type: 'string' },
    namespace: { type: 'string' },
    labels: STRING_MAP,
    annotations: STRING_MAP,
    finalizers: { type: 'array', items: { type: 'string' } },
    ownerReferences: { type: 'array', items: { type: 'object' } },
  },
  additionalProperties: false,
};

/** The strict JSON schemas of a CRD's served versions, by the path under which kubeconform finds them. */
export function crdSchemas(crd: CustomResourceDefinition): Map<string, Schema> {
  const { group, names, versions } = crd.spec;
  const { kind } = names;
  return new Map(
    versions
      .filter(({ served }) => served)
      .map(({ name: version, schema }) => [
        schemaPath({ group, version, kind }),
        objectSchema({
          schema: schema?.openAPIV3Schema ?? {},
          apiVersion: `${group}/${version}`,
          kind,
        }),
      ]),
  );
}

function objectSchema(options: {
  schema: Schema;
  apiVersion: string;
  kind: string;
}): Schema {
  const { schema, apiVersion, kind } = options;
  const strict = strictSchema(schema);
  return {
    ...strict,
    $schema: 'http://json-schema.org/draft-07/schema#',
    properties: {
      ...strict.properties,
      apiVersion: { enum: [apiVersion] },
      kind: { enum: [kind] },
      metadata: METADATA,
    },
    required: [
      ...new Set([
        'apiVersion',
        'kind',
        'metadata',
        ...((strict.required as string[]) ?? []),
      ]),
    ],
  };
}
