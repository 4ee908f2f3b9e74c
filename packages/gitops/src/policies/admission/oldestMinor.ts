import type { ClusterModel } from '@kubernetes-architect/architecture';
import {
  type KubernetesMinor,
  NEWEST_MINOR,
  OLDEST_MINOR,
  parseKubernetesMinor,
} from '@kubernetes-architect/readiness';

/** The oldest version of Kubernetes among clusters, within the range that the rules know. */
export function oldestMinor(
  clusters: readonly ClusterModel[],
): KubernetesMinor {
  const minors = clusters.map(({ kubernetesVersion }) =>
    parseKubernetesMinor(kubernetesVersion),
  );
  return Math.max(OLDEST_MINOR, Math.min(NEWEST_MINOR, ...minors));
}
