import { showName } from '../names';
import type { IntentCheck } from './IntentCheck';

/** The rollout of policies names environments that are there. */
export const checkPolicies: IntentCheck = ({ spec }) => {
  const known = new Set(spec.environments.map(({ name }) => name));
  return Object.keys(spec.policies?.rollout ?? {})
    .filter(name => !known.has(name))
    .map(name => ({
      path: ['spec', 'policies', 'rollout', name],
      message: `names the environment ${showName(
        name,
      )}, which is not in spec.environments`,
      atKey: true,
    }));
};
