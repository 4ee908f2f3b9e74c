import { expressionFor } from '../evaluate/evaluateObjectRule';
import { NEWEST_MINOR } from '../rule/KubernetesVersion';
import type { Rule } from '../rule/Rule';
import { SEVERITIES } from '../rule/Severity';
import { RULES } from '../rules/rules';

/**
 * The reference of the rules as Markdown, made from the rules themselves.
 *
 * @public
 */
export function describeRules(rules: readonly Rule[] = RULES): string {
  const counts = SEVERITIES.map(
    severity =>
      `${rules.filter(rule => rule.severity === severity).length} ${severity}`,
  );
  const categories = [...new Set(rules.map(rule => rule.category))].sort();
  return `${[
    '# Readiness rules',
    `${rules.length} rules: ${counts.join(
      ', ',
    )}. Rules over one object are CEL and can be emitted as admission policies; expressions are shown for Kubernetes 1.${NEWEST_MINOR}.`,
    ...categories.flatMap(category => [
      `## ${category}`,
      ...rules.filter(rule => rule.category === category).map(describeRule),
    ]),
  ].join('\n\n')}\n`;
}

function describeRule(rule: Rule): string {
  const facts = [
    `severity ${rule.severity}`,
    rule.scope === 'object' ? 'one object' : 'several objects',
    typeof rule.match === 'string' ? rule.match : rule.match.join(', '),
    ...(rule.podSecurity
      ? [`Pod Security Standards ${rule.podSecurity.level}`]
      : []),
    ...(rule.standards ?? []).map(
      ({ standard, control }) => `${standard} ${control}`,
    ),
    ...(rule.optional ? ['only when asked for'] : []),
    ...(rule.scope === 'several' && rule.live ? ['live clusters only'] : []),
  ];
  const parameters = Object.entries(rule.parameters ?? {}).map(
    ([name, parameter]) => `- \`${name}\`: ${parameter.description}`,
  );
  return [
    `### ${rule.id}`,
    `${rule.title}. ${rule.why} ${rule.fix}`,
    `_${facts.join(' · ')}_`,
    ...(parameters.length > 0 ? [parameters.join('\n')] : []),
    ...(rule.scope === 'object'
      ? [`\`\`\`cel\n${expressionFor(rule, NEWEST_MINOR)}\n\`\`\``]
      : []),
  ].join('\n\n');
}
