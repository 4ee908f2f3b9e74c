import { showName } from '../names';
import type { FieldProblem } from '../IntentProblem';
import { findDuplicates, type IntentCheck } from './IntentCheck';

/** Follows `promotesFrom` from one environment and tells whether it comes back. */
function isInCycle(
  start: string,
  sources: ReadonlyMap<string, string | undefined>,
): boolean {
  const visited = new Set<string>();
  let current = sources.get(start);
  while (current !== undefined && !visited.has(current)) {
    if (current === start) return true;
    visited.add(current);
    current = sources.get(current);
  }
  return false;
}

/** Environments are unique, hosted by a cluster, and promote along a chain. */
export const checkEnvironments: IntentCheck = ({ spec }) => {
  const names = spec.environments.map(environment => environment.name);
  const known = new Set(names);
  const hosted = new Set(
    spec.clusters.flatMap(cluster => cluster.environments),
  );
  const sources = new Map(
    spec.environments.map(({ name, promotesFrom }) => [name, promotesFrom]),
  );
  const problems: FieldProblem[] = findDuplicates(
    ['spec', 'environments'],
    names,
    'name',
  );
  for (const [index, { name, promotesFrom }] of spec.environments.entries()) {
    const path = ['spec', 'environments', index];
    if (!hosted.has(name)) {
      problems.push({
        path: [...path, 'name'],
        message: `is hosted by no cluster: add ${showName(
          name,
        )} to the environments of a cluster`,
      });
    }
    if (promotesFrom === undefined) continue;
    if (!known.has(promotesFrom)) {
      problems.push({
        path: [...path, 'promotesFrom'],
        message: `names the environment ${showName(
          promotesFrom,
        )}, which is not in spec.environments`,
      });
    } else if (isInCycle(name, sources)) {
      problems.push({
        path: [...path, 'promotesFrom'],
        message: `makes ${showName(
          name,
        )} promote from itself in a circle: one environment must be first`,
      });
    }
  }
  return problems;
};
