import type { EnvironmentModel, PlatformModel } from './PlatformModel';

/**
 * The environment that an app or an operator is promoted from into another one:
 * the nearest one before it in which it runs. No two have the same name.
 *
 * @public
 */
export function promotionSource(
  { apps, environments, operators }: PlatformModel,
  options: { app: string; to: string },
): string | undefined {
  const hosts = new Set(
    [...apps, ...operators]
      .find(({ name }) => name === options.app)
      ?.environments.map(({ environment }) => environment),
  );
  const byName = new Map<string, EnvironmentModel>(
    environments.map(environment => [environment.name, environment]),
  );
  let source = byName.get(options.to)?.promotesFrom;
  while (source !== undefined && !hosts.has(source))
    source = byName.get(source)?.promotesFrom;
  return source;
}
