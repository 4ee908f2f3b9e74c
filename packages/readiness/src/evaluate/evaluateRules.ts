import type { FieldValue } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectIndex } from '../objects/ObjectIndex';
import type { KubernetesMinor } from '../rule/KubernetesVersion';
import type { Rule, RuleVerdict, SeveralObjectsRule } from '../rule/Rule';
import { prepareObjectRule } from './evaluateObjectRule';
import { ObjectTargets } from './objectTargets';
import type { Outcome } from './Outcome';
import { SubjectFinder } from './SubjectFinder';

/**
 * Values for parameters of rules, by rule id.
 *
 * @public
 */
export type RuleParameterValues = Readonly<
  Record<string, Readonly<Record<string, FieldValue>>>
>;

/**
 * Runs rules over an index. A rule that fails to run gives unknown, never a pass; objects with an owner that is
 * judged too are left to their owner.
 *
 * @public
 */
export function evaluateRules(options: {
  rules: readonly Rule[];
  index: ObjectIndex;
  minor: KubernetesMinor;
  parameters?: RuleParameterValues;
  now?: number;
}): Outcome[] {
  const { rules, index, minor, now } = options;
  const targets = new Map<KubernetesObject, ObjectTargets>();
  const subjects = new SubjectFinder(index);
  const outcomes: Outcome[] = [];
  for (const rule of rules) {
    const parameters = parametersFor(rule, options.parameters);
    if (rule.scope === 'object') {
      const judge = prepareObjectRule({ rule, minor, parameters });
      for (const object of subjects.of(rule.match)) {
        let prepared = targets.get(object);
        if (!prepared) {
          prepared = new ObjectTargets(object, index.podOf(object));
          targets.set(object, prepared);
        }
        for (const outcome of judge(prepared)) outcomes.push(outcome);
      }
    } else {
      const context = { index, minor, parameters, now };
      for (const object of subjects.of(rule.match)) {
        outcomes.push(...evaluateSeveral(rule, object, context));
      }
    }
  }
  return outcomes;
}

function evaluateSeveral(
  rule: SeveralObjectsRule,
  object: KubernetesObject,
  context: Parameters<SeveralObjectsRule['evaluate']>[1],
): Outcome[] {
  const outcome = (verdict: RuleVerdict): Outcome => ({
    rule,
    object,
    status: verdict.status,
    message: verdict.message ?? (verdict.status === 'fail' ? rule.title : ''),
    path: verdict.path ?? [],
    target: [],
  });
  const { index } = context;
  if (rule.live && !index.live) {
    return [
      outcome({ status: 'not-applicable', message: 'only in a live cluster' }),
    ];
  }
  const missing = rule.reads.find(kind =>
    Object.hasOwn(index.unreadable, kind),
  );
  if (missing) {
    return [
      outcome({
        status: 'unknown',
        message: `cannot read ${missing}: ${index.unreadable[missing]}`,
      }),
    ];
  }
  try {
    return [rule.evaluate(object, context)].flat().map(outcome);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      outcome({
        status: 'unknown',
        message: `the rule could not be judged: ${reason}`,
      }),
    ];
  }
}

function parametersFor(
  rule: Rule,
  values: RuleParameterValues | undefined,
): Record<string, FieldValue> {
  const given = values?.[rule.id] ?? {};
  const parameters: Record<string, FieldValue> = Object.create(null);
  for (const [name, parameter] of Object.entries(rule.parameters ?? {})) {
    parameters[name] = Object.hasOwn(given, name)
      ? given[name]
      : parameter.default;
  }
  return parameters;
}
