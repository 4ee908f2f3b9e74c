import { objectRule } from '../../rule/Rule';

/** Rule `stateful-set-update`. */
export const statefulSetUpdate = objectRule({
  id: 'stateful-set-update',
  category: 'reliability',
  title: 'The StatefulSet is updated by hand only',
  severity: 'low',
  why: 'With OnDelete a new version, also a security fix, reaches a pod only when somebody deletes it.',
  fix: 'Use RollingUpdate.',
  match: ['apps/StatefulSet', 'apps/DaemonSet'],
  target: 'object',
  expression:
    "object.?spec.?updateStrategy.?type.orValue('RollingUpdate') != 'OnDelete'",
  field: 'spec.updateStrategy.type',
  patch: [{ path: 'spec.updateStrategy.type', value: 'RollingUpdate' }],
});
