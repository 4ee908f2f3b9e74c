import { objectRule } from '../../rule/Rule';
import { removedApis } from '../../rule/removedApis';

/** Rule `deprecated-api`. */
export const deprecatedApi = objectRule({
  id: 'deprecated-api',
  category: 'reliability',
  title: 'The API version is about to go',
  severity: 'medium',
  why: 'A later version of Kubernetes refuses the object: the upgrade stops there.',
  fix: 'Use the API version that replaces it, before the upgrade.',
  match: ['*'],
  target: 'object',
  expression: minor =>
    `!((object.apiVersion + '/' + object.kind) in ${removedApis(
      minor,
      'later',
    )})`,
  message:
    "object.apiVersion + ' of ' + object.kind + ' goes away in a later version'",
  field: 'apiVersion',
});
