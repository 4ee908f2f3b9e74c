import type { PlatformIntent } from '../intent/intentSchema';
import { compareNames } from './compareNames';
import { isProduction } from './defaults';
import type { EnvironmentModel } from './PlatformModel';

/** Number of promotions between the first environment and this one. */
function stage(
  name: string,
  sources: ReadonlyMap<string, string | undefined>,
): number {
  let steps = 0;
  let current = sources.get(name);
  while (current !== undefined && steps < sources.size) {
    steps += 1;
    current = sources.get(current);
  }
  return steps;
}

/** Environments in the order of promotion, then production last, then by name. */
export function resolveEnvironments({
  spec,
}: PlatformIntent): EnvironmentModel[] {
  const sources = new Map(
    spec.environments.map(({ name, promotesFrom }) => [name, promotesFrom]),
  );
  return spec.environments
    .map(environment => ({
      name: environment.name,
      title: environment.title ?? environment.name,
      production: isProduction(environment),
      ...(environment.promotesFrom !== undefined && {
        promotesFrom: environment.promotesFrom,
      }),
    }))
    .sort(
      (left, right) =>
        stage(left.name, sources) - stage(right.name, sources) ||
        Number(left.production) - Number(right.production) ||
        compareNames(left.name, right.name),
    );
}
