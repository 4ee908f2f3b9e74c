import type { KubernetesObject } from '../objects/KubernetesObject';
import { textAt } from '../objects/fieldValue';
import type { Finding } from '../result/Finding';
import { NEWEST_MINOR, parseKubernetesMinor } from '../rule/KubernetesVersion';
import {
  podSecurityLabels,
  podSecurityLevels,
  POD_SECURITY_LEVELS,
  type NamespacePodSecurity,
  type PodSecurityLevel,
} from './podSecurityLevels';

/**
 * One step of a migration: labels to set, fields to change first, or both.
 *
 * @public
 */
export interface PodSecurityStep {
  title: string;
  /** What must be changed before the labels of the next step. */
  fields?: Finding[];
  /** Labels of the namespace from this step on. */
  labels?: Record<string, string>;
}

/**
 * The way of a namespace to the restricted level.
 *
 * @public
 */
export interface PodSecurityPlan extends NamespacePodSecurity {
  /** What the namespace enforces now; missing where the namespace is not among the objects. */
  enforced?: PodSecurityLevel;
  /** In order; empty when restricted is enforced already. */
  steps: PodSecurityStep[];
}

/**
 * Plans the migration of every namespace: first enforce what passes already, and only warn and audit about the next
 * level; then change what blocks it; then enforce it.
 *
 * @param kubernetes - version, such as `1.36`; labels are pinned to it
 * @public
 */
export function planPodSecurity(
  objects: readonly KubernetesObject[],
  kubernetes?: string,
): PodSecurityPlan[] {
  const minor = kubernetes ? parseKubernetesMinor(kubernetes) : NEWEST_MINOR;
  const enforcedBy = new Map(
    objects
      .filter(
        ({ group, reference: { kind } }) => !group && kind === 'Namespace',
      )
      .map(({ reference, value }) => [reference.name, enforcedLevel(value)]),
  );
  return podSecurityLevels(objects, kubernetes).map(namespace => {
    const enforced = enforcedBy.get(namespace.namespace ?? '');
    return {
      ...namespace,
      ...(enforced !== undefined && { enforced }),
      steps: stepsOf({ namespace, enforced, minor }),
    };
  });
}

function enforcedLevel(namespace: unknown): PodSecurityLevel {
  const label = textAt(
    namespace,
    'metadata',
    'labels',
    'pod-security.kubernetes.io/enforce',
  );
  return POD_SECURITY_LEVELS.find(level => level === label) ?? 'privileged';
}

function stepsOf(options: {
  namespace: NamespacePodSecurity;
  enforced: PodSecurityLevel | undefined;
  minor: number;
}): PodSecurityStep[] {
  const { namespace, enforced, minor } = options;
  const { level, next, blocking, blockingAbove } = namespace;
  const steps: PodSecurityStep[] = [];
  const rank = (name: PodSecurityLevel) => POD_SECURITY_LEVELS.indexOf(name);
  const labels = (enforce: PodSecurityLevel) =>
    podSecurityLabels(enforce, above(enforce) ?? enforce, minor);
  if (enforced === undefined || enforced !== level || next !== undefined) {
    const verb =
      enforced !== undefined && rank(enforced) > rank(level)
        ? `enforces ${enforced} though its pods pass ${level} only: pods that run would not start again; go back to`
        : 'enforce';
    steps.push({
      title: next
        ? `${verb} ${level}, warn and audit about ${next}`
        : `${verb} ${level}`,
      labels: labels(level),
    });
  }
  let target = next;
  let fields = blocking;
  while (target !== undefined) {
    steps.push({ title: `change what blocks ${target}`, fields });
    const further = above(target);
    steps.push({
      title: further
        ? `when nothing warns any more, enforce ${target}, warn and audit about ${further}`
        : `when nothing warns any more, enforce ${target}`,
      labels: labels(target),
    });
    target = further;
    fields = blockingAbove;
  }
  return steps;
}

function above(level: PodSecurityLevel): PodSecurityLevel | undefined {
  return POD_SECURITY_LEVELS[POD_SECURITY_LEVELS.indexOf(level) + 1];
}
