import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';

/** Rule `secret-as-env`. */
export const secretAsEnv = objectRule({
  id: 'secret-as-env',
  category: 'identity',
  title: 'A Secret is given as an environment variable',
  severity: 'low',
  why: 'Environment variables end in crash dumps and child processes and do not follow a rotation; files do.',
  fix: 'Mount the Secret as a file.',
  standards: [...cis('5.4.1')],
  match: 'pods',
  target: 'container',
  expression:
    'container.?env.orValue([]).all(variable, !variable.?valueFrom.?secretKeyRef.hasValue()) && container.?envFrom.orValue([]).all(source, !has(source.secretRef))',
  field: 'env',
});
