import type { CheckResult } from '../result/CheckResult';
import { bySeverityAndPlace, WORST_FIRST } from '../result/collectFindings';
import type { CheckedPair, Finding } from '../result/Finding';

interface Judged {
  check: CheckedPair;
  findings: Finding[];
}

/** One answer for each rule and object of several results: the worst, since an object may be judged with several others. */
export function mergeResults(
  results: readonly CheckResult[],
): Pick<CheckResult, 'checks' | 'findings'> {
  const merged = new Map<string, Judged>();
  for (const result of results) {
    const judged = new Map<string, Judged>();
    for (const check of result.checks) {
      judged.set(keyOf(check), { check, findings: [] });
    }
    for (const finding of result.findings) {
      judged.get(keyOf(finding))?.findings.push(finding);
    }
    for (const [key, entry] of judged) {
      const known = merged.get(key);
      if (!known || rank(entry) < rank(known)) merged.set(key, entry);
    }
  }
  const all = [...merged.values()];
  return {
    checks: all.map(({ check }) => check),
    findings: all.flatMap(({ findings }) => findings).sort(bySeverityAndPlace),
  };
}

function rank({ check }: Judged): number {
  return WORST_FIRST.indexOf(check.status);
}

function keyOf({
  rule,
  object,
  build,
}: Pick<CheckedPair, 'rule' | 'object' | 'build'>): string {
  const { apiVersion, kind, namespace, name } = object;
  return JSON.stringify([rule, build, apiVersion, kind, namespace, name]);
}
