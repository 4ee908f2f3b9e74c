import { objectRule } from '../../rule/Rule';

/** Rule `limit-request-ratio`. */
export const limitRequestRatio = objectRule({
  id: 'limit-request-ratio',
  category: 'resources',
  title: 'The memory limit is far above the request',
  severity: 'low',
  why: 'The node is planned for the request; when several pods use their limit it runs out of memory.',
  fix: 'Bring the memory request closer to the limit.',
  parameters: {
    ratio: {
      default: 4n,
      description: 'The largest limit, as a multiple of the request.',
    },
  },
  match: 'pods',
  target: 'appContainer',
  when: 'container.?resources.?limits.?memory.hasValue() && container.?resources.?requests.?memory.hasValue()',
  expression: `quantity(string(container.resources.limits.memory)).asApproximateFloat() <= quantity(string(container.resources.requests.memory)).asApproximateFloat() * double(params.ratio)`,
  field: 'resources.limits.memory',
});
