import { objectRule } from '../../rule/Rule';
import { REPLICATED } from '../../rule/kinds';

/** Rule `pre-stop`. */
export const preStop = objectRule({
  id: 'pre-stop',
  category: 'reliability',
  title: 'The container stops before the traffic does',
  severity: 'low',
  why: 'Load balancers still send requests for some seconds after a pod is told to stop.',
  fix: 'Add a preStop hook that sleeps some seconds, or let the process wait by itself.',
  match: REPLICATED,
  target: 'appContainer',
  when: 'container.?ports.orValue([]).size() > 0',
  expression: 'container.?lifecycle.?preStop.hasValue()',
  field: 'lifecycle.preStop',
});
