import { objectRule } from '../../rule/Rule';
import { cis, nist } from '../../rule/standardReferences';

/** Rule `secret-in-config-map`. */
export const secretInConfigMap = objectRule({
  id: 'secret-in-config-map',
  category: 'identity',
  title: 'A ConfigMap holds a secret',
  severity: 'high',
  why: 'Config maps are not encrypted at rest and are readable by far more people and programs than Secrets.',
  fix: 'Move the value to a Secret from an external store.',
  standards: [...cis('5.4.1'), ...nist('IA-5')],
  parameters: {
    names: {
      default:
        '(?i)(passw(or)?d|secret_?key|api_?key|private_?key|access_?key|client_?secret|auth_?token)$',
      description: 'RE2 pattern of keys that hold secrets.',
    },
  },
  match: ['ConfigMap'],
  target: 'object',
  expression: `object.?data.orValue({}).all(key, object.data[key] == '' || !key.matches(params.names))`,
  message:
    "'the key ' + object.data.filter(key, key.matches(params.names)).map(key, key).join(', ') + ' looks like a secret'",
  field: 'data',
});
