import { objectRule } from '../../rule/Rule';
import { removedApis } from '../../rule/removedApis';

/** Rule `removed-api`. */
export const removedApi = objectRule({
  id: 'removed-api',
  category: 'reliability',
  title: 'The API version is no longer served',
  severity: 'high',
  why: 'This version of Kubernetes refuses the object.',
  fix: 'Use the API version that replaces it.',
  match: ['*'],
  target: 'object',
  expression: minor =>
    `!((object.apiVersion + '/' + object.kind) in ${removedApis(
      minor,
      'gone',
    )})`,
  message: "object.apiVersion + ' of ' + object.kind + ' is no longer served'",
  field: 'apiVersion',
});
