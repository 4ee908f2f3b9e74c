import type { PlatformModel } from '@kubernetes-architect/architecture';
import { podSecurityChoice } from '../policies/admission/podSecurityChoice';

/** Level that is warned about where a level is enforced: the next stricter one, to see how far it is. */
const WARNED = {
  baseline: 'restricted',
  privileged: 'baseline',
  restricted: 'restricted',
} as const;

/** Labels by which Kubernetes holds the namespaces of tenants to the level that was decided, as of a version. */
export function podSecurityLabels(
  model: Pick<PlatformModel, 'choices'>,
  version: string,
): Record<string, string> {
  const enforced = podSecurityChoice(model);
  const levels = {
    audit: WARNED[enforced],
    enforce: enforced,
    warn: WARNED[enforced],
  };
  return Object.fromEntries(
    Object.entries(levels).flatMap(([mode, level]) => [
      [`pod-security.kubernetes.io/${mode}`, level],
      [`pod-security.kubernetes.io/${mode}-version`, version],
    ]),
  );
}
