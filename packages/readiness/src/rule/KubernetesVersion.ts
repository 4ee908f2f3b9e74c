/**
 * A minor version of Kubernetes 1, such as 36 for 1.36.
 *
 * @public
 */
export type KubernetesMinor = number;

/** The range the rules know. */
export const OLDEST_MINOR: KubernetesMinor = 25;
/** The newest version the rules know; judged when none is named. */
export const NEWEST_MINOR: KubernetesMinor = 36;

/**
 * Reads `1.36`, `v1.36.3` or `v1.36.3-eks-1`.
 *
 * @throws Error when the text is no version of Kubernetes 1
 * @public
 */
export function parseKubernetesMinor(text: string): KubernetesMinor {
  const match = /^v?1\.(\d{1,3})(?:[.+-].*)?$/.exec(text.trim());
  if (!match) {
    throw new Error(
      `"${text}" is no Kubernetes version; write it like 1.${NEWEST_MINOR}`,
    );
  }
  return Number(match[1]);
}
