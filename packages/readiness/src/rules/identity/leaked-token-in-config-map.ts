import { objectRule } from '../../rule/Rule';
import { cis, nist } from '../../rule/standardReferences';
import { TOKEN_PATTERN } from '../../rule/tokenPattern';

/** Rule `leaked-token-in-config-map`. */
export const leakedTokenInConfigMap = objectRule({
  id: 'leaked-token-in-config-map',
  category: 'identity',
  title: 'A known kind of token or key is in a ConfigMap',
  severity: 'critical',
  why: 'The text has the form of a real key of a cloud or service: it is public to all who read the manifest.',
  fix: 'Revoke the key at its issuer, then give a new one through a Secret.',
  standards: [...cis('5.4.1'), ...nist('IA-5')],
  match: ['ConfigMap'],
  target: 'object',
  expression: `object.?data.orValue({}).all(key, !object.data[key].matches('${TOKEN_PATTERN}'))`,
  field: 'data',
});
