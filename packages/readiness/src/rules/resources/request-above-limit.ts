import { objectRule } from '../../rule/Rule';

/** Rule `request-above-limit`. */
export const requestAboveLimit = objectRule({
  id: 'request-above-limit',
  category: 'resources',
  title: 'A request is above its limit',
  severity: 'high',
  why: 'The API server refuses the pod, so the workload never starts.',
  fix: 'Raise the limit or lower the request.',
  match: 'pods',
  target: 'container',
  expression: `container.?resources.?requests.orValue({}).all(name, !container.?resources.?limits[?name].hasValue() || quantity(string(container.resources.requests[name])).compareTo(quantity(string(container.resources.limits[name]))) <= 0)`,
  field: 'resources.requests',
});
