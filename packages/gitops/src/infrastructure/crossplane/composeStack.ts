import {
  addressOfResource,
  type CloudResource,
  type CloudStack,
} from '../cloud/CloudStack';
import { adaptResources } from './adaptResources';
import { type ComposedResource, composedResource } from './composedResource';
import { MANAGED_KINDS } from './managedKinds';
import { fieldsRead, noteStatus, type Patch } from './patches';
import { resourceLookup } from './ResourceLookup';
import { UnknownReference } from './textParts';

/** A stack as Crossplane makes it. */
export interface ComposedStack {
  resources: ComposedResource[];
  /** Fields of the spec of an order that are read, without `spec.`. */
  asked: string[];
  /** Addresses of what Crossplane does not make here. */
  leftOut: string[];
}

function attempt(
  stack: CloudStack,
  resources: readonly CloudResource[],
): Array<{ resource: CloudResource; composed?: ComposedResource }> {
  const lookup = resourceLookup(stack, resources);
  const there = new Set(resources.map(addressOfResource));
  return resources.map(resource => {
    const dependsOn = resource.dependsOn?.filter(each => there.has(each));
    try {
      return {
        resource,
        composed: composedResource({
          resource: { ...resource, dependsOn },
          stack,
          lookup,
        }),
      };
    } catch (error) {
      if (error instanceof UnknownReference) return { resource };
      throw error;
    }
  });
}

/** Composes what can be: a resource that names one which is left out is left out too. */
function composeAll(
  stack: CloudStack,
  resources: readonly CloudResource[],
): Array<{ resource: CloudResource; composed: ComposedResource }> {
  const attempts = attempt(stack, resources);
  const made = attempts.flatMap(({ resource, composed }) =>
    composed ? [{ resource, composed }] : [],
  );
  return made.length === attempts.length
    ? made
    : composeAll(
        stack,
        made.map(({ resource }) => resource),
      );
}

/** Notes what others read of a resource. */
function notes(resource: CloudResource, read: readonly string[]): Patch[] {
  const begin = `status.made.${addressOfResource(resource).replace('.', '_')}.`;
  return read
    .filter(field => field.startsWith(begin))
    .map(field =>
      noteStatus(`status.atProvider.${field.slice(begin.length)}`, field),
    );
}

/** Composes a stack of a cluster. */
export function composeStack(stack: CloudStack): ComposedStack {
  const wanted = adaptResources(stack.resources.filter(({ data }) => !data));
  const made = composeAll(
    stack,
    wanted.filter(({ type }) => MANAGED_KINDS.has(type)),
  );
  const there = new Set(
    made.map(({ resource }) => addressOfResource(resource)),
  );
  const read = [
    ...new Set(made.flatMap(({ composed }) => fieldsRead(composed.patches))),
  ].sort();
  return {
    resources: made.map(({ resource, composed }) => ({
      ...composed,
      patches: [...composed.patches, ...notes(resource, read)],
    })),
    asked: read
      .filter(field => field.startsWith('spec.'))
      .map(field => field.slice('spec.'.length)),
    leftOut: wanted
      .map(addressOfResource)
      .filter(address => !there.has(address)),
  };
}
