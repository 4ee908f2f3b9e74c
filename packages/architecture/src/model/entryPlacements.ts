import type {
  AppEnvironmentModel,
  AppModel,
  PlatformModel,
} from './PlatformModel';
import { promotionSource } from './promotionSource';

/**
 * Where new versions of an app arrive by themselves: the environments that it
 * is promoted into from no other. Production is never one of them.
 *
 * @public
 */
export function entryPlacements(
  model: PlatformModel,
  app: AppModel,
): AppEnvironmentModel[] {
  const production = new Set(
    model.environments
      .filter(environment => environment.production)
      .map(({ name }) => name),
  );
  return app.environments.filter(
    ({ environment }) =>
      !production.has(environment) &&
      promotionSource(model, { app: app.name, to: environment }) === undefined,
  );
}
