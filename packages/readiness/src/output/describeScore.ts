import type { CheckResult } from '../result/CheckResult';

/** One line with score, coverage and counts; says so when nothing was judged. */
export function describeScore({
  score,
  summary,
  objects,
}: CheckResult): string {
  const counts = `${summary.pass} passed, ${summary.fail} failed, ${summary.unknown} unknown, ${summary.excepted} excepted`;
  if (score.value === undefined)
    return `no score: nothing was judged in ${objects} objects`;
  const cap = score.capped ? ', held down by a critical failure' : '';
  return `score ${score.value} (${score.grade}${cap}), coverage ${score.coverage} %; ${counts} in ${objects} objects`;
}
