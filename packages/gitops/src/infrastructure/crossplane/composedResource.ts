import {
  addressOfResource,
  type Cloud,
  type CloudResource,
  type CloudStack,
} from '../cloud/CloudStack';
import type { CloudValue } from '../cloud/CloudValue';
import { camelCase } from '../pulumi/pulumiArguments';
import { ORDER_GROUP, ORDER_NAMESPACE } from './crossplaneNames';
import { fieldBelow } from './fieldPath';
import { MANAGED_KINDS, type ManagedKind } from './managedKinds';
import { fieldsRead, type Patch, takeOver } from './patches';
import {
  nameInCloud,
  type ResourceLookup,
  statusField,
} from './ResourceLookup';
import { argumentFields, type Fields, valueFields } from './toFields';

/** A resource of a Composition. */
export interface ComposedResource {
  /** Unique in its Composition. */
  name: string;
  base: object;
  patches: Patch[];
}

/** Name by which the cloud knows a resource: https://docs.crossplane.io/latest/managed-resources/managed-resources/#naming-external-resources */
const EXTERNAL_NAME = 'crossplane.io/external-name';

const ANNOTATIONS = 'metadata.annotations';
const ARGUMENTS = 'spec.forProvider';

/** Group of the kinds that live in namespaces, by cloud. */
const GROUPS: Readonly<Record<Cloud, string>> = {
  aws: 'aws.m.upbound.io',
  azure: 'azure.m.upbound.io',
  gcp: 'gcp.m.upbound.io',
};

/** Version of the kinds that live in namespaces. */
export const MANAGED_VERSION = 'v1beta1';

/** Group of a kind of a cloud. */
export function managedGroup(cloud: Cloud, service: string): string {
  return service === '' ? GROUPS[cloud] : `${service}.${GROUPS[cloud]}`;
}

/** Identities belong to no region; all else of AWS says where it stands. */
function place({ service }: ManagedKind, { cloud, region }: CloudStack) {
  return cloud === 'aws' && service !== 'iam' ? { region } : {};
}

/** Marks of the stack, where a resource carries any. */
function markedArguments(
  { args }: CloudResource,
  { tags }: CloudStack,
): Record<string, CloudValue | undefined> {
  return args.tags !== undefined && typeof args.tags === 'object'
    ? { ...args, tags: { ...tags, ...args.tags } }
    : args;
}

/** What Crossplane may do; undefined for all: https://docs.crossplane.io/latest/managed-resources/managed-resources/#managementpolicies */
function managementPolicies({ protect, ignoreChanges }: CloudResource) {
  if (!protect && !ignoreChanges) return undefined;
  return [
    'Create',
    ...(protect ? [] : ['Delete']),
    ...(ignoreChanges ? [] : ['LateInitialize']),
    'Observe',
    'Update',
  ];
}

/** Keys of a field, as `scaling_config[0].desired_size` names it. */
function keysOf(path: string): string[] {
  return path.replace(/\[0\]/g, '').split('.').map(camelCase);
}

/** A field taken out of an object, and the object without it. */
function takeOut(
  object: Record<string, unknown>,
  [key, ...rest]: readonly string[],
): { without: Record<string, unknown>; taken?: Record<string, unknown> } {
  if (!(key in object)) return { without: object };
  const { [key]: value, ...others } = object;
  if (rest.length === 0) return { without: others, taken: { [key]: value } };
  const inner = takeOut(value as Record<string, unknown>, rest);
  return {
    without: { ...others, [key]: inner.without },
    ...(inner.taken && { taken: { [key]: inner.taken } }),
  };
}

/** What something else changes later is said only for the beginning. */
function providerFields(
  fields: Record<string, unknown>,
  ignored: readonly string[] = [],
) {
  return ignored.reduce<{
    forProvider: Record<string, unknown>;
    initProvider?: object;
  }>(
    (spec, path) => {
      const { without, taken } = takeOut(spec.forProvider, keysOf(path));
      return {
        ...spec,
        forProvider: without,
        ...(taken && { initProvider: { ...spec.initProvider, ...taken } }),
      };
    },
    { forProvider: fields },
  );
}

function externalName(
  resource: CloudResource,
  stack: CloudStack,
  lookup: ResourceLookup,
): Fields {
  const name = nameInCloud(resource, stack);
  return name === undefined
    ? { patches: [] }
    : valueFields(name, fieldBelow(ANNOTATIONS, EXTERNAL_NAME), lookup);
}

/** Waits for what no argument names: an annotation takes its identifier, which is there when it was made. */
function waitFor(addresses: readonly string[]): Patch[] {
  return addresses.map((address, index) =>
    takeOver(
      statusField(address, 'id'),
      fieldBelow(ANNOTATIONS, `${ORDER_GROUP}/after-${index}`),
    ),
  );
}

/** One resource of a cloud, as Crossplane makes it. */
export function composedResource(options: {
  resource: CloudResource;
  stack: CloudStack;
  lookup: ResourceLookup;
}): ComposedResource {
  const { resource, stack, lookup } = options;
  const kind = MANAGED_KINDS.get(resource.type);
  if (!kind) throw new Error(`no kind for ${resource.type}`);
  const { [kind.identifier ?? 'name']: name, ...others } = markedArguments(
    resource,
    stack,
  );
  const named = externalName(resource, stack, lookup);
  const fields = argumentFields(
    {
      ...place(kind, stack),
      ...(kind.identifiedByCloud && { name }),
      ...others,
    },
    ARGUMENTS,
    lookup,
  );
  const patches = [...named.patches, ...fields.patches];
  const read = new Set(fieldsRead(patches));
  const policies = managementPolicies(resource);
  return {
    name: addressOfResource(resource).replace(/[._]/g, '-'),
    base: {
      apiVersion: `${managedGroup(
        stack.cloud,
        kind.service,
      )}/${MANAGED_VERSION}`,
      kind: kind.kind,
      metadata: {
        namespace: ORDER_NAMESPACE,
        ...(named.base !== undefined && {
          annotations: { [EXTERNAL_NAME]: named.base },
        }),
      },
      spec: {
        ...providerFields(
          (fields.base ?? {}) as Record<string, unknown>,
          resource.ignoreChanges,
        ),
        ...(policies && { managementPolicies: policies }),
        providerConfigRef: { kind: 'ProviderConfig', name: 'default' },
      },
    },
    patches: [
      ...patches,
      ...waitFor(resource.dependsOn ?? []).filter(patch =>
        fieldsRead([patch]).every(field => !read.has(field)),
      ),
    ],
  };
}
