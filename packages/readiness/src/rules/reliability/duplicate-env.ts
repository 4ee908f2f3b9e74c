import { objectRule } from '../../rule/Rule';

/** Rule `duplicate-env`. */
export const duplicateEnv = objectRule({
  id: 'duplicate-env',
  category: 'reliability',
  title: 'An environment variable is set twice',
  severity: 'low',
  why: 'The last one wins without a word; the first is a trap for the reader, and server-side apply refuses it.',
  fix: 'Remove all but one.',
  match: 'pods',
  target: 'container',
  expression:
    'container.?env.orValue([]).all(variable, container.env.exists_one(other, other.name == variable.name))',
  message:
    "container.env.filter(variable, !container.env.exists_one(other, other.name == variable.name)).map(variable, variable.name)[0] + ' is set more than once'",
  field: 'env',
});
