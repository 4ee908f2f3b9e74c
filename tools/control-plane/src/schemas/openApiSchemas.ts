import type { Schema } from './strictSchema.ts';
import { strictSchema } from './strictSchema.ts';
import { schemaPath } from './schemaPath.ts';

/** One document of `/openapi/v3/…`. */
export interface OpenApiDocument {
  components?: { schemas?: Record<string, Schema> };
}

interface GroupVersionKind {
  group: string;
  version: string;
  kind: string;
}

const GVK = 'x-kubernetes-group-version-kind';
const COMPONENT = '#/components/schemas/';
const TIME = /\.meta\.v1\.(Micro)?Time$/;

/**
 * The strict JSON schemas of the kinds of one OpenAPI v3 document, by the path under which kubeconform finds them. Each stands alone: it
 * carries the definitions it needs.
 */
export function openApiSchemas(document: OpenApiDocument): Map<string, Schema> {
  const components = document.components?.schemas ?? {};
  const schemas = new Map<string, Schema>();
  for (const [name, component] of Object.entries(components)) {
    for (const kind of storedKinds(component)) {
      schemas.set(schemaPath(kind), standAlone(name, components, kind));
    }
  }
  return schemas;
}

/** Kinds with metadata, as objects in a manifest have; leaves out DeleteOptions, WatchEvent and the lists. */
function storedKinds(component: Schema): GroupVersionKind[] {
  const metadata = component.properties?.metadata;
  const isList = component.properties?.items !== undefined;
  return metadata && !isList
    ? (component[GVK] as GroupVersionKind[]) ?? []
    : [];
}

function standAlone(
  name: string,
  components: Record<string, Schema>,
  { group, version, kind }: GroupVersionKind,
): Schema {
  const definitions: Record<string, Schema> = {};
  const pending = [name];
  const reference = (ref: string) => {
    const target = ref.replace(COMPONENT, '');
    pending.push(target);
    return `#/definitions/${target}`;
  };
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!(next in definitions)) {
      const definition = strictSchema(components[next], reference);
      // Go programs write an unset time as null.
      definitions[next] = TIME.test(next)
        ? { ...definition, type: ['string', 'null'] }
        : definition;
    }
  }
  const root = definitions[name];
  return {
    ...root,
    $schema: 'http://json-schema.org/draft-07/schema#',
    properties: {
      ...root.properties,
      apiVersion: { enum: [group ? `${group}/${version}` : version] },
      kind: { enum: [kind] },
    },
    // The API server takes no object without them, although its schemas do not say so.
    required: [
      ...new Set([
        'apiVersion',
        'kind',
        ...((root.required as string[] | undefined) ?? []),
      ]),
    ],
    definitions,
  };
}
