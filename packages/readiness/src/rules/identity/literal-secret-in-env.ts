import { objectRule } from '../../rule/Rule';
import { cis, pci, nist } from '../../rule/standardReferences';

/** Rule `literal-secret-in-env`. */
export const literalSecretInEnv = objectRule({
  id: 'literal-secret-in-env',
  category: 'identity',
  title: 'A secret is written into an environment variable',
  severity: 'high',
  why: 'The value is readable in Git, in the API and in every description of the pod.',
  fix: 'Move the value to a Secret from an external store and refer to it.',
  standards: [...cis('5.4.1'), ...pci('8.6.2'), ...nist('IA-5')],
  parameters: {
    names: {
      default:
        '(?i)(passw(or)?d|secret|token|api_?key|private_?key|access_?key|credentials?)$',
      description: 'RE2 pattern of names that hold secrets.',
    },
  },
  match: 'pods',
  target: 'container',
  expression: `container.?env.orValue([]).all(variable, variable.?value.orValue('') == '' || !variable.name.matches(params.names) || variable.value.matches('^(\\\\$\\\\([A-Za-z_][A-Za-z0-9_]*\\\\)|/[^ ]*|true|false|[0-9]+)$'))`,
  message:
    "'the value of ' + container.env.filter(variable, variable.?value.orValue('') != '' && variable.name.matches(params.names)).map(variable, variable.name).join(', ') + ' is written into the manifest'",
  field: 'env',
});
