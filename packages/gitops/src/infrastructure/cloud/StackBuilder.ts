import { shortName } from '@kubernetes-architect/addons';
import type { RenderContext } from '../../RenderContext';
import type { ClusterPlan } from '../plan/ClusterPlan';
import type { CloudOutput, CloudResource, CloudVariable } from './CloudStack';
import { type CloudValue, template, variable } from './CloudValue';

/** What the parts of the stack of a cluster look at. */
export interface ClusterStackContext {
  plan: ClusterPlan;
  context: RenderContext;
  choices: RenderContext['choices'];
  /** Name of something that belongs to the cluster, not longer than its cloud takes. */
  named(suffix?: string, longest?: number): CloudValue;
}

/** What one part adds to a stack. */
export interface StackPart {
  resources?: readonly CloudResource[];
  variables?: readonly CloudVariable[];
  outputs?: readonly CloudOutput[];
  notes?: readonly string[];
}

/** One generation runs, and the next is made beside it when Kubernetes is upgraded. */
export const GENERATION: CloudVariable = {
  name: 'generation',
  description:
    'Generation of the cluster: blue or green. The other one is made beside it for an upgrade.',
  type: 'string',
  default: 'blue',
};

/** The longer of both generations, as it stands in a name. */
const LONGEST_GENERATION = '-green';

/** Gives the parts of a stack what they look at. */
export function clusterStackContext(
  plan: ClusterPlan,
  context: RenderContext,
): ClusterStackContext {
  const { choices } = context;
  const twice = choices['upgrade-strategy'] === 'blue-green-clusters';
  return {
    plan,
    context,
    choices,
    named(suffix, longest = Infinity) {
      const end = suffix === undefined ? '' : `-${suffix}`;
      const begin = (more: string) =>
        shortName(plan.name, longest - more.length);
      return twice
        ? template(
            `${begin(`${LONGEST_GENERATION}${end}`)}-`,
            variable(GENERATION.name),
            end,
          )
        : `${begin(end)}${end}`;
    },
  };
}

/** Puts the parts of a stack together. */
export function joinParts(parts: readonly StackPart[]): Required<StackPart> {
  return {
    resources: parts.flatMap(({ resources = [] }) => resources),
    variables: parts.flatMap(({ variables = [] }) => variables),
    outputs: parts.flatMap(({ outputs = [] }) => outputs),
    notes: parts.flatMap(({ notes = [] }) => notes),
  };
}

/** Name of a resource of the code for something that has a DNS label. */
export function codeName(...names: string[]): string {
  return names.join('_').replace(/[^A-Za-z0-9]/g, '_');
}
