import {
  evaluateRules,
  type RuleParameterValues,
} from '../evaluate/evaluateRules';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { ObjectIndex, type ObjectIndexOptions } from '../objects/ObjectIndex';
import type { CheckResult } from '../result/CheckResult';
import { collectFindings } from '../result/collectFindings';
import type { RuleException } from '../result/Exception';
import type { CheckedPair } from '../result/Finding';
import { scoreOf } from '../result/Score';
import { NEWEST_MINOR, parseKubernetesMinor } from '../rule/KubernetesVersion';
import type { Rule } from '../rule/Rule';
import { RULES } from '../rules/rules';
import { selectRules, type RuleSelection } from '../standards/selectRules';

/**
 * How to judge objects.
 *
 * @public
 */
export interface CheckOptions extends RuleSelection {
  /** Version of Kubernetes, such as `1.36`; the newest known one without. */
  kubernetes?: string;
  parameters?: RuleParameterValues;
  exceptions?: readonly RuleException[];
  platformNamespaces?: readonly string[];
  podTemplateKinds?: ObjectIndexOptions['podTemplateKinds'];
  /** The time to judge ages and exceptions by, in milliseconds since 1970. */
  now?: number;
  /** Instead of the rules of this package. */
  rules?: readonly Rule[];
}

/**
 * Judges objects that are already read.
 *
 * @param facts - `live` and `unreadable` for the objects of a cluster
 * @throws Error for an unknown standard, rule or version
 * @public
 */
export function checkObjects(
  objects: readonly KubernetesObject[],
  options: CheckOptions = {},
  facts: Pick<ObjectIndexOptions, 'live' | 'unreadable'> = {},
): CheckResult {
  const minor = options.kubernetes
    ? parseKubernetesMinor(options.kubernetes)
    : NEWEST_MINOR;
  const rules = selectRules(options.rules ?? RULES, options, minor);
  const index = new ObjectIndex({
    objects,
    podTemplateKinds: options.podTemplateKinds,
    ...facts,
  });
  const outcomes = evaluateRules({
    rules,
    index,
    minor,
    parameters: options.parameters,
    now: options.now,
  });
  const { findings, checks } = collectFindings({ ...options, outcomes, index });
  return {
    kubernetes: `1.${minor}`,
    standard: options.standard,
    objects: objects.length,
    rules,
    checks,
    findings,
    summary: summaryOf(checks),
    score: scoreOf(checks),
    problems: [],
    ignored: [],
  };
}

/** How many answers there are of each sort. */
export function summaryOf(
  checks: readonly CheckedPair[],
): CheckResult['summary'] {
  const summary = {
    pass: 0,
    fail: 0,
    unknown: 0,
    'not-applicable': 0,
    excepted: 0,
  };
  for (const { status } of checks) summary[status] += 1;
  return summary;
}
