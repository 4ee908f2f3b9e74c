import { objectRule } from '../../rule/Rule';

/** Rule `image-pull-policy`. */
export const imagePullPolicy = objectRule({
  id: 'image-pull-policy',
  category: 'images',
  title: 'The image is never pulled',
  severity: 'low',
  why: 'The pod then runs whatever image of that name a node happens to have, without a check of rights.',
  fix: 'Set imagePullPolicy to Always or IfNotPresent.',
  match: 'pods',
  target: 'container',
  expression: "container.?imagePullPolicy.orValue('') != 'Never'",
  field: 'imagePullPolicy',
  patch: [{ path: 'imagePullPolicy', value: 'IfNotPresent' }],
});
