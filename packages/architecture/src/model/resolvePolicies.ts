import type { PlatformIntent } from '../intent/intentSchema';
import { compareNames } from './compareNames';
import { defaultSigners } from './defaultSigners';
import type { EnvironmentModel } from './PlatformModel';
import type { PoliciesModel, RolloutStep } from './PoliciesModel';

/** Production is protected; the first environment only records, so that a change of the rules stops nobody. */
function defaultStep(
  environment: EnvironmentModel,
  environments: readonly EnvironmentModel[],
): RolloutStep {
  if (environment.production) return 'deny';
  return environment === environments[0] ? 'audit' : 'warn';
}

/** Registries as prefixes of images, so that one is not the beginning of the name of another. */
function asPrefix(registry: string): string {
  return registry.endsWith('/') ? registry : `${registry}/`;
}

/** What is said about policies, with its defaults. */
export function resolvePolicies(
  { spec }: PlatformIntent,
  environments: readonly EnvironmentModel[],
): PoliciesModel {
  const {
    rollout = {},
    registries = [],
    requireDigests = false,
    signers = defaultSigners(spec.delivery.repository.url),
    exceptions = [],
  } = spec.policies ?? {};
  return {
    rollout: Object.fromEntries(
      environments.map(environment => [
        environment.name,
        rollout[environment.name] ?? defaultStep(environment, environments),
      ]),
    ),
    registries: [...new Set(registries.map(asPrefix))].sort(compareNames),
    requireDigests,
    signers,
    exceptions: [...exceptions].sort(
      (left, right) =>
        compareNames(left.rule, right.rule) ||
        compareNames(left.namespace, right.namespace),
    ),
  };
}
