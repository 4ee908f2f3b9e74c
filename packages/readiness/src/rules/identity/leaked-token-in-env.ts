import { objectRule } from '../../rule/Rule';
import { cis, nist } from '../../rule/standardReferences';
import { TOKEN_PATTERN } from '../../rule/tokenPattern';

/** Rule `leaked-token-in-env`. */
export const leakedTokenInEnv = objectRule({
  id: 'leaked-token-in-env',
  category: 'identity',
  title:
    'A known kind of token is in the command or environment of a container',
  severity: 'critical',
  why: 'The text has the form of a real key of a cloud or service: it is public to all who read the manifest.',
  fix: 'Revoke the key at its issuer, then give a new one through a Secret.',
  standards: [...cis('5.4.1'), ...nist('IA-5')],
  match: 'pods',
  target: 'container',
  expression: `(container.?env.orValue([]).map(variable, variable.?value.orValue('')) + container.?args.orValue([]) + container.?command.orValue([])).all(text, !text.matches('${TOKEN_PATTERN}'))`,
});
