import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { configSchema, type KubernetesArchitectConfig } from './configSchema';

/** Root key of the suite in the configuration. */
const ROOT_KEY = 'kubernetesArchitect';

/**
 * Reads and checks the configuration.
 *
 * @throws InputError that names every wrong key, so that they can be put right at once
 */
export function readConfig(
  rootConfig: RootConfigService,
): KubernetesArchitectConfig {
  const raw = rootConfig.getOptional(ROOT_KEY) ?? {};
  const result = configSchema.safeParse(raw);
  if (result.success) {
    return result.data;
  }
  const problems = result.error.issues.map(
    ({ path, message }) => `${formatKey(path)}: ${message}`,
  );
  throw new InputError(`Invalid configuration: ${problems.join('; ')}`);
}

function formatKey(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (key, part) =>
      typeof part === 'number' ? `${key}[${part}]` : `${key}.${String(part)}`,
    ROOT_KEY,
  );
}
