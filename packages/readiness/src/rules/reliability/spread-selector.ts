import { objectRule } from '../../rule/Rule';

/** Rule `spread-selector`. */
export const spreadSelector = objectRule({
  id: 'spread-selector',
  category: 'reliability',
  title: 'The spread constraint counts other pods than its own',
  severity: 'medium',
  why: 'A constraint whose selector does not take the pod itself spreads nothing.',
  fix: 'Give the constraint a labelSelector that matches the labels of the pod.',
  match: 'pods',
  target: 'pod',
  when: 'variables.podSpec.?topologySpreadConstraints.orValue([]).size() > 0',
  expression: `variables.podSpec.topologySpreadConstraints.all(constraint, constraint.?labelSelector.hasValue() && constraint.?labelSelector.?matchLabels.orValue({}).all(key, variables.podMetadata.?labels[?key].orValue('') == constraint.labelSelector.matchLabels[key]))`,
  field: 'topologySpreadConstraints',
});
