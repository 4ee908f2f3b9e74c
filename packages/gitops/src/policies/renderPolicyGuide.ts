import { escapeMarkdown, markdownTable } from '../readme/markdown';
import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { chosenEngine } from './admission/chosenEngine';
import type { EnforcedRule } from './admission/EnforcedRule';
import { enforcedRules } from './admission/enforcedRules';
import { policyStages } from './policyStages';

/** What people see of each step. */
const STEPS = {
  audit: 'records it in the audit log or a report, and admits it',
  deny: 'refuses it',
  warn: 'admits it, and answers with a warning',
};

function whereOf({ exemptNamespaces, namespaceLabel }: EnforcedRule): string {
  const where =
    namespaceLabel === undefined
      ? 'every namespace'
      : 'the namespaces of tenants';
  return exemptNamespaces.length === 0
    ? where
    : `${where} but ${exemptNamespaces.join(', ')}`;
}

/** A page that says which rules are enforced where, for people who are refused by one. */
export function renderPolicyGuide(context: RenderContext): RepositoryFile[] {
  if (!chosenEngine(context)) return [];
  const { exceptions, rollout } = context.model.policies;
  const content = [
    '# Policies',
    'Every object is judged when it is made or changed. What happens to one that a rule does not allow depends on the environment. A cluster that hosts several takes the last of them.',
    markdownTable(
      ['Environment', 'Step', 'What it does with an object'],
      policyStages(context.model).map(({ name }) => [
        name,
        rollout[name],
        STEPS[rollout[name]],
      ]),
    ),
    'To introduce a stricter set of rules, set `spec.policies.rollout` of all environments to `audit`, read what is reported, then go to `warn` and `deny`, one environment at a time.',
    markdownTable(
      ['Rule', 'Refuses when', 'Where', 'What to do'],
      enforcedRules(context).map(enforced => [
        enforced.rule.id,
        escapeMarkdown(enforced.rule.title),
        whereOf(enforced),
        escapeMarkdown(enforced.rule.fix),
      ]),
    ),
    ...(exceptions.length === 0
      ? []
      : [
          '## Exceptions',
          'A rule is not enforced in a namespace until its entry is taken out of `spec.policies.exceptions`.',
          markdownTable(
            ['Rule', 'Namespace', 'Owner', 'Reason', 'Until'],
            exceptions.map(({ rule, namespace, owner, reason, expires }) => [
              rule,
              namespace,
              escapeMarkdown(owner),
              escapeMarkdown(reason),
              expires,
            ]),
          ),
        ]),
  ].join('\n\n');
  return [{ path: 'policies/README.md', content: `${content}\n` }];
}
