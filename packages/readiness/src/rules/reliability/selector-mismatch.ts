import { objectRule } from '../../rule/Rule';

/** Rule `selector-mismatch`. */
export const selectorMismatch = objectRule({
  id: 'selector-mismatch',
  category: 'reliability',
  title: 'The selector does not take the pods of the template',
  severity: 'high',
  why: 'The API server refuses the object.',
  fix: 'Make the labels of the template contain those of the selector.',
  match: [
    'apps/Deployment',
    'apps/StatefulSet',
    'apps/DaemonSet',
    'apps/ReplicaSet',
  ],
  target: 'object',
  expression: `object.?spec.?selector.hasValue() && object.?spec.?selector.?matchLabels.orValue({}).all(key, object.?spec.?template.?metadata.?labels[?key].orValue('') == object.spec.selector.matchLabels[key])`,
  field: 'spec.selector',
});
