import type { PlatformModel } from './PlatformModel';
import { promotionSource } from './promotionSource';

/**
 * Where new versions of an app or an operator arrive by themselves: the
 * environments that it is promoted into from no other. Production is never one
 * of them.
 *
 * @public
 */
export function entryPlacements<Placement extends { environment: string }>(
  model: PlatformModel,
  program: { name: string; environments: readonly Placement[] },
): Placement[] {
  const production = new Set(
    model.environments
      .filter(environment => environment.production)
      .map(({ name }) => name),
  );
  return program.environments.filter(
    ({ environment }) =>
      !production.has(environment) &&
      promotionSource(model, { app: program.name, to: environment }) ===
        undefined,
  );
}
