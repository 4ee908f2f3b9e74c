import { objectRule } from '../../rule/Rule';

/** Rule `share-process-namespace`. */
export const shareProcessNamespace = objectRule({
  id: 'share-process-namespace',
  category: 'pod-security',
  title: "The containers of the pod see each other's processes",
  severity: 'low',
  why: 'Each container can then read the environment and files of the others, with their secrets.',
  fix: 'Remove shareProcessNamespace.',
  match: 'pods',
  target: 'pod',
  expression: '!variables.podSpec.?shareProcessNamespace.orValue(false)',
  field: 'shareProcessNamespace',
  patch: [{ path: 'shareProcessNamespace', value: false }],
});
