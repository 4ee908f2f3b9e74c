import { objectRule } from '../../rule/Rule';

/** Rule `naked-pod`. */
export const nakedPod = objectRule({
  id: 'naked-pod',
  category: 'reliability',
  title: 'The pod has no controller',
  severity: 'medium',
  why: 'When its node goes away the pod is gone: nothing starts it again.',
  fix: 'Use a Deployment, StatefulSet or Job.',
  match: ['Pod'],
  target: 'object',
  expression: `object.metadata.?ownerReferences.orValue([]).size() > 0 || object.metadata.?annotations[?'kubernetes.io/config.mirror'].hasValue()`,
});
