import type { Outcome } from '../evaluate/Outcome';
import { formatFieldPath, parseFieldPath } from '../objects/FieldPath';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectIndex } from '../objects/ObjectIndex';
import { SEVERITIES } from '../rule/Severity';
import { ExceptionList, type RuleException } from './Exception';
import type { CheckedPair, Finding } from './Finding';
import { findingId } from './findingId';

/** Namespaces of Kubernetes itself. */
export const PLATFORM_NAMESPACES = [
  'kube-system',
  'kube-public',
  'kube-node-lease',
];

/** The order in which answers about one object count. */
export const WORST_FIRST: CheckedPair['status'][] = [
  'fail',
  'unknown',
  'excepted',
  'pass',
  'not-applicable',
];

/**
 * Turns outcomes into findings, worst first, and one answer for each rule and object.
 */
export function collectFindings(options: {
  outcomes: readonly Outcome[];
  index: ObjectIndex;
  exceptions?: readonly RuleException[];
  platformNamespaces?: readonly string[];
  now?: number;
}): { findings: Finding[]; checks: CheckedPair[] } {
  const { outcomes, index } = options;
  const exceptions = new ExceptionList(options.exceptions ?? [], options.now);
  const platform = new Set(options.platformNamespaces ?? PLATFORM_NAMESPACES);
  const findings: Finding[] = [];
  const pairs = new Map<string, Map<KubernetesObject, CheckedPair>>();
  for (const outcome of outcomes) {
    const { rule, object } = outcome;
    let status: CheckedPair['status'] = outcome.status;
    if (outcome.status === 'fail' || outcome.status === 'unknown') {
      const owner = index.workloadOf(object);
      const excepted = exceptions.find(rule.id, [object, owner]);
      if (excepted && !excepted.expired) status = 'excepted';
      findings.push({
        ...describe(outcome, owner, platform),
        status: status as Finding['status'],
        exception: excepted && {
          ...excepted.exception,
          expired: excepted.expired,
        },
      });
    }
    let byObject = pairs.get(rule.id);
    if (!byObject) pairs.set(rule.id, (byObject = new Map()));
    const pair = byObject.get(object);
    if (!pair) {
      byObject.set(object, {
        rule: rule.id,
        severity: rule.severity,
        object: object.reference,
        ...(object.build !== undefined && { build: object.build }),
        status,
      });
    } else if (WORST_FIRST.indexOf(status) < WORST_FIRST.indexOf(pair.status)) {
      pair.status = status;
    }
  }
  return {
    findings: findings.sort(bySeverityAndPlace),
    checks: [...pairs.values()].flatMap(byObject => [...byObject.values()]),
  };
}

function describe(
  outcome: Outcome,
  owner: KubernetesObject,
  platform: ReadonlySet<string>,
): Omit<Finding, 'status'> {
  const { rule, object, path, target } = outcome;
  const namespace = object.reference.namespace ?? '';
  return {
    id: findingId(rule.id, object, path),
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    category: rule.category,
    message: outcome.message,
    fix: rule.fix,
    object: object.reference,
    ...(object.build !== undefined && { build: object.build }),
    workload: owner.reference,
    area: platform.has(namespace) ? 'platform' : 'tenant',
    path: formatFieldPath(path),
    ...object.locate?.(path),
    patch: outcome.patch?.map(change => ({
      path: formatFieldPath([...target, ...parseFieldPath(change.path)]),
      value: change.value,
    })),
  };
}

/** Worst first, then by file, line, rule and path. */
export function bySeverityAndPlace(left: Finding, right: Finding): number {
  return (
    SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
    compare(left.file ?? '', right.file ?? '') ||
    (left.line ?? 0) - (right.line ?? 0) ||
    compare(left.rule, right.rule) ||
    compare(left.path, right.path)
  );
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
