import { checkObjects } from '../check/checkObjects';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { Finding } from '../result/Finding';

/**
 * The levels of the Pod Security Standards, from the weakest.
 *
 * @public
 */
export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted';

/**
 * What a namespace could enforce today, and what is in the way of more.
 *
 * @public
 */
export interface NamespacePodSecurity {
  /** Missing for manifests that leave the namespace to the apply. */
  namespace?: string;
  level: PodSecurityLevel;
  /** The level above, missing at restricted. */
  next?: PodSecurityLevel;
  /** What fails or cannot be judged at the next level. */
  blocking: Finding[];
  /** Labels to set now: enforce what passes, warn and audit about the next level. */
  labels: Record<string, string>;
}

const LABEL = 'pod-security.kubernetes.io';

/**
 * Per namespace the highest level that all its pods pass today, and the fields that block the next one. What cannot be
 * judged blocks.
 *
 * @param kubernetes - version, such as `1.36`; labels are pinned to it
 * @public
 */
export function podSecurityLevels(
  objects: readonly KubernetesObject[],
  kubernetes?: string,
): NamespacePodSecurity[] {
  const check = (standard: string) =>
    checkObjects(objects, { standard, kubernetes });
  const baseline = check('pss-baseline');
  const restricted = check('pss-restricted');
  const namespaces = new Set(
    restricted.checks.map(({ object }) => object.namespace ?? ''),
  );
  return [...namespaces].sort().map(name => {
    const inNamespace = ({ object }: Finding) =>
      (object.namespace ?? '') === name;
    const failing = {
      baseline: baseline.findings.filter(inNamespace),
      restricted: restricted.findings.filter(inNamespace),
    };
    const namespace = name === '' ? undefined : name;
    const labels = (enforce: PodSecurityLevel, warn: PodSecurityLevel) => ({
      [`${LABEL}/enforce`]: enforce,
      [`${LABEL}/enforce-version`]: `v${restricted.kubernetes}`,
      [`${LABEL}/warn`]: warn,
      [`${LABEL}/audit`]: warn,
    });
    if (failing.baseline.length > 0) {
      return {
        namespace,
        level: 'privileged',
        next: 'baseline',
        blocking: failing.baseline,
        labels: labels('privileged', 'baseline'),
      };
    }
    return failing.restricted.length > 0
      ? {
          namespace,
          level: 'baseline',
          next: 'restricted',
          blocking: failing.restricted,
          labels: labels('baseline', 'restricted'),
        }
      : {
          namespace,
          level: 'restricted',
          blocking: [],
          labels: labels('restricted', 'restricted'),
        };
  });
}
