import { checkObjects } from '../check/checkObjects';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { Finding } from '../result/Finding';
import {
  NEWEST_MINOR,
  parseKubernetesMinor,
  type KubernetesMinor,
} from '../rule/KubernetesVersion';

/**
 * The levels of the Pod Security Standards, from the weakest.
 *
 * @public
 */
export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted';

/** From the weakest. */
export const POD_SECURITY_LEVELS: readonly PodSecurityLevel[] = [
  'privileged',
  'baseline',
  'restricted',
];

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
  /** What is in the way of restricted besides, where the next level is baseline. */
  blockingAbove: Finding[];
  /** Labels to set now: enforce what passes, warn and audit about the next level. */
  labels: Record<string, string>;
}

const LABEL = 'pod-security.kubernetes.io';

/** The labels of a namespace, pinned to a version so that an upgrade does not change what they mean. */
export function podSecurityLabels(
  enforce: PodSecurityLevel,
  warn: PodSecurityLevel,
  minor: KubernetesMinor,
): Record<string, string> {
  const version = `v1.${minor}`;
  return {
    [`${LABEL}/enforce`]: enforce,
    [`${LABEL}/enforce-version`]: version,
    [`${LABEL}/warn`]: warn,
    [`${LABEL}/warn-version`]: version,
    [`${LABEL}/audit`]: warn,
    [`${LABEL}/audit-version`]: version,
  };
}

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
  const minor = kubernetes ? parseKubernetesMinor(kubernetes) : NEWEST_MINOR;
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
    const namespace = name === '' ? undefined : name;
    const failing = baseline.findings.filter(inNamespace);
    const known = new Set(failing.map(({ id }) => id));
    const above = restricted.findings
      .filter(inNamespace)
      .filter(({ id }) => !known.has(id));
    if (failing.length > 0) {
      return {
        namespace,
        level: 'privileged',
        next: 'baseline',
        blocking: failing,
        blockingAbove: above,
        labels: podSecurityLabels('privileged', 'baseline', minor),
      };
    }
    return above.length > 0
      ? {
          namespace,
          level: 'baseline',
          next: 'restricted',
          blocking: above,
          blockingAbove: [],
          labels: podSecurityLabels('baseline', 'restricted', minor),
        }
      : {
          namespace,
          level: 'restricted',
          blocking: [],
          blockingAbove: [],
          labels: podSecurityLabels('restricted', 'restricted', minor),
        };
  });
}
