import { expressionFor } from '../evaluate/evaluateObjectRule';
import { parseFieldPath } from '../objects/FieldPath';
import type { KubernetesMinor } from '../rule/KubernetesVersion';
import type { ObjectRule, RuleTarget } from '../rule/Rule';
import { targetVariable } from '../rule/targetVariable';

/** CEL for the list that a target iterates over; undefined for the object and the pod. */
function listExpression(target: RuleTarget): string | undefined {
  if (typeof target === 'object') {
    return `object.${parseFieldPath(target.list)
      .map(step => `?${step}`)
      .join('.')}.orValue([])`;
  }
  switch (target) {
    case 'container':
      return 'variables.containers';
    case 'appContainer':
      return 'variables.appContainers';
    case 'podAndContainers':
      return '([variables.podSpec] + variables.containers)';
    case 'volume':
      return 'variables.volumes';
    default:
      return undefined;
  }
}

/**
 * One CEL expression that is true where the engine would find nothing to fail in the whole object.
 */
export function policyExpression(
  rule: ObjectRule,
  minor: KubernetesMinor,
): string {
  const own = expressionFor(rule, minor);
  const single = rule.when === undefined ? own : `!(${rule.when}) || (${own})`;
  const list = listExpression(rule.target);
  const variable = targetVariable(rule.target);
  return list && variable ? `${list}.all(${variable}, ${single})` : single;
}
