import { escapeMarkdown, markdownTable } from '../readme/markdown';
import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { chosenEngine } from './admission/chosenEngine';
import type { EnforcedRule } from './admission/EnforcedRule';
import { enforcedRules } from './admission/enforcedRules';
import { policyStages } from './policyStages';

type Exceptions = RenderContext['model']['policies']['exceptions'];

/** What people see of each step. */
const STEPS = {
  audit: 'records it in the audit log or a report, and admits it',
  deny: 'refuses it',
  warn: 'admits it, and answers with a warning',
};

/** Namespaces of the platform that a rule about nodes leaves alone, without the exceptions of people. */
function exemptFrom(
  { rule, exemptNamespaces, namespaceLabel }: EnforcedRule,
  exceptions: Exceptions,
): string[] {
  // A rule for tenants alone never looks at those of the platform.
  if (namespaceLabel !== undefined) return [];
  const excepted = exceptions
    .filter(exception => exception.rule === rule.id)
    .map(({ namespace }) => namespace);
  return exemptNamespaces.filter(name => !excepted.includes(name));
}

function whereOf(enforced: EnforcedRule, exceptions: Exceptions): string {
  const left = [
    ...(exemptFrom(enforced, exceptions).length > 0 ? ['the exempt ones'] : []),
    ...(exceptions.some(({ rule }) => rule === enforced.rule.id)
      ? ['the exceptions']
      : []),
  ];
  const where =
    enforced.namespaceLabel === undefined
      ? 'every namespace'
      : 'the namespaces of tenants';
  return left.length === 0 ? where : `${where} but ${left.join(' and ')}`;
}

/** Each list of exempt namespaces once, with the rules that leave them alone. */
function exemptSection(
  rules: readonly EnforcedRule[],
  exceptions: Exceptions,
): string[] {
  const rulesOf = new Map<string, string[]>();
  for (const enforced of rules) {
    const namespaces = exemptFrom(enforced, exceptions).join(', ');
    if (namespaces === '') continue;
    rulesOf.set(namespaces, [
      ...(rulesOf.get(namespaces) ?? []),
      enforced.rule.id,
    ]);
  }
  return rulesOf.size === 0
    ? []
    : [
        '## Exempt namespaces',
        'What Kubernetes and the add-ons run in these namespaces needs what the rules refuse.',
        markdownTable(
          ['Namespaces', 'Rules that leave them alone'],
          [...rulesOf].map(([namespaces, ids]) => [namespaces, ids.join(', ')]),
        ),
      ];
}

/** A page that says which rules are enforced where, for people who are refused by one. */
export function renderPolicyGuide(context: RenderContext): RepositoryFile[] {
  if (!chosenEngine(context)) return [];
  const { exceptions, rollout } = context.model.policies;
  const rules = enforcedRules(context);
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
      rules.map(enforced => [
        enforced.rule.id,
        escapeMarkdown(enforced.rule.title),
        whereOf(enforced, exceptions),
        escapeMarkdown(enforced.rule.fix),
      ]),
    ),
    ...exemptSection(rules, exceptions),
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
