import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';

/** Rule `legacy-token-secret`. */
export const legacyTokenSecret = objectRule({
  id: 'legacy-token-secret',
  category: 'identity',
  title: 'A Secret holds a service account token that never expires',
  severity: 'medium',
  why: 'The token is valid until somebody deletes it, from anywhere.',
  fix: 'Use a token request or a projected token, which expire.',
  standards: [...cis('5.1.6')],
  match: ['Secret'],
  target: 'object',
  expression:
    "object.?type.orValue('Opaque') != 'kubernetes.io/service-account-token'",
  field: 'type',
});
