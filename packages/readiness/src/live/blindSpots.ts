import type { CheckResult } from '../result/CheckResult';
import type { CheckedPair, Finding } from '../result/Finding';
import { findingId } from '../result/findingId';
import { scoreOf } from '../result/Score';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { Rule } from '../rule/Rule';
import { hiddenValue } from './hiddenValue';

const CLUSTER: KubernetesObject = {
  reference: { apiVersion: '', kind: 'Cluster', name: 'cluster' },
  group: '',
  value: {},
};

/** Groups that no supported API server serves any more: there is nothing to read. */
const GONE = /^extensions\//;

/**
 * Adds what a result over a snapshot cannot know: a rule about objects of a kind that was not read is unknown, and so
 * is a pass that rests on a value which the snapshot does not keep.
 */
export function addBlindSpots(options: {
  result: CheckResult;
  objects: readonly KubernetesObject[];
  unreadable: Readonly<Record<string, string>>;
}): CheckResult {
  const { result, objects, unreadable } = options;
  const rules = new Map(result.rules.map(rule => [rule.id, rule]));
  const byReference = new Map(
    objects.map(object => [object.reference, object]),
  );
  const findings: Finding[] = [];
  const checks: CheckedPair[] = result.checks.map(check => {
    const rule = rules.get(check.rule);
    const object = byReference.get(check.object);
    const hidden =
      rule && object && check.status === 'pass'
        ? hiddenValue(rule.id, object)
        : undefined;
    if (!rule || !object || hidden === undefined) return check;
    findings.push(unknownFinding({ rule, object, message: hidden }));
    return { ...check, status: 'unknown' };
  });
  for (const rule of result.rules) {
    const missing = unreadSubject(rule, unreadable);
    if (missing === undefined) continue;
    const message = `cannot read ${missing}: ${unreadable[missing]}`;
    findings.push(unknownFinding({ rule, object: CLUSTER, message }));
    checks.push({
      rule: rule.id,
      severity: rule.severity,
      object: CLUSTER.reference,
      status: 'unknown',
    });
  }
  const summary = { ...result.summary };
  for (const status of Object.keys(summary) as CheckedPair['status'][]) {
    summary[status] = checks.filter(check => check.status === status).length;
  }
  return {
    ...result,
    checks,
    findings: [...result.findings, ...findings],
    summary,
    score: scoreOf(checks),
  };
}

/** The first kind a rule is about that was not read. */
function unreadSubject(
  rule: Rule,
  unreadable: Readonly<Record<string, string>>,
): string | undefined {
  if (rule.match === 'cluster') return undefined;
  const kinds: readonly string[] =
    rule.match === 'pods'
      ? ['Pod', 'apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet']
      : rule.match;
  return kinds.find(
    kind => Object.hasOwn(unreadable, kind) && !GONE.test(kind),
  );
}

function unknownFinding(options: {
  rule: Rule;
  object: KubernetesObject;
  message: string;
}): Finding {
  const { rule, object, message } = options;
  return {
    id: findingId(rule.id, object, []),
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    category: rule.category,
    status: 'unknown',
    message,
    fix: rule.fix,
    object: object.reference,
    workload: object.reference,
    area: 'platform',
    path: '',
  };
}
