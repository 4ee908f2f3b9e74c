import { objectRule } from '../../rule/Rule';

/** Rule `root-group`. */
export const rootGroup = objectRule({
  id: 'root-group',
  category: 'pod-security',
  title: 'The pod runs with the root group',
  severity: 'low',
  why: 'Files of group 0 are writable in many images, also those that should not be.',
  fix: 'Set runAsGroup and fsGroup to a group other than 0.',
  match: 'pods',
  target: 'podAndContainers',
  expression:
    'part.?securityContext.?runAsGroup.orValue(1) != 0 && part.?securityContext.?fsGroup.orValue(1) != 0 && !(0 in part.?securityContext.?supplementalGroups.orValue([]))',
  field: 'securityContext',
});
