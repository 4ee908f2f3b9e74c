import {
  addressOfResource,
  type CloudResource,
  type CloudStack,
} from '../cloud/CloudStack';
import {
  type CloudValue,
  type Reference,
  template,
  variable,
} from '../cloud/CloudValue';
import { GENERATION } from '../cloud/StackBuilder';
import { camelCase } from '../pulumi/pulumiArguments';
import { MANAGED_KINDS } from './managedKinds';

/** Letters that AWS gives to the failure domains of a region. */
const ZONE_LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Where a reference leads: to a value that is known, or to a field of the order that gets to know it. */
export type Found = { value: CloudValue } | { field: string };

/** Finds what references mean; undefined where Crossplane cannot know it. */
export type ResourceLookup = (reference: Reference) => Found | undefined;

/** Field in the status of an order that holds what the cloud said of a resource. */
export function statusField(target: string, attribute: string): string {
  const path = attribute.split('.').map(camelCase).join('.');
  return `status.made.${target.replace('.', '_')}.${path}`;
}

/** Field of the number of the project, which only people know here. */
const PROJECT_NUMBER = 'spec.projectNumber';

/** Crossplane looks nothing up in a cloud: what others look up is known, or people say it. */
function lookedUp(
  { target, attribute }: Reference,
  { region }: CloudStack,
): Found | undefined {
  if (target === 'data.google_project.current' && attribute === 'number')
    return { field: PROJECT_NUMBER };
  const zone = /^names\[(\d+)\]$/.exec(attribute)?.[1];
  return target === 'data.aws_availability_zones.available' &&
    zone !== undefined
    ? { value: `${region}${ZONE_LETTERS[Number(zone)]}` }
    : undefined;
}

/** Longest name of a role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_ROLE_NAME = 64;

/** Name of a role for which others make one up: each generation of a cluster has its own. */
function roleName(role: string, { name, variables }: CloudStack): CloudValue {
  const twice = variables.some(each => each.name === GENERATION.name);
  const left = MAX_ROLE_NAME - name.length - (twice ? '-green-' : '-').length;
  const end = role.replace(/_/g, '-').slice(0, left);
  return twice
    ? template(`${name}-`, variable(GENERATION.name), `-${end}`)
    : `${name}-${end}`;
}

/** Name in the cloud of a resource: as it is stated, or such that others can know it. */
export function nameInCloud(
  { type, name, args }: CloudResource,
  stack: CloudStack,
): CloudValue | undefined {
  const kind = MANAGED_KINDS.get(type);
  if (!kind || kind.identifiedByCloud) return undefined;
  const stated = args[kind.identifier ?? 'name'];
  return stated === undefined && type === 'aws_iam_role'
    ? roleName(name, stack)
    : stated;
}

/** Looks up references among the resources of a stack. */
export function resourceLookup(
  stack: CloudStack,
  resources: readonly CloudResource[],
): ResourceLookup {
  const byAddress = new Map(
    resources.map(resource => [addressOfResource(resource), resource]),
  );
  return reference => {
    const { target, attribute } = reference;
    if (target.startsWith('data.')) return lookedUp(reference, stack);
    const resource = byAddress.get(target);
    if (!resource) return undefined;
    const stated =
      attribute === 'name'
        ? nameInCloud(resource, stack) ?? resource.args.name
        : resource.args[attribute];
    return stated === undefined
      ? { field: statusField(target, attribute) }
      : { value: stated };
  };
}
