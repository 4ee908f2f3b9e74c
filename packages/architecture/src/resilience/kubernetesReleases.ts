/**
 * One minor version of Kubernetes and the day after which it gets no fixes.
 *
 * @public
 */
export interface KubernetesRelease {
  /** For example 36 for 1.36. */
  minor: number;
  endOfLife: string;
  source: string;
}

/** Day on which the table was made, as year-month-day. @public */
export const RELEASES_READ_ON = '2026-11-21';

function release(minor: number, endOfLife: string): KubernetesRelease {
  return {
    minor,
    endOfLife,
    source: `https://kubernetes.io/releases/1.${minor}/`,
  };
}

/**
 * Minor versions and the end of their life as the project publishes them,
 * oldest first. An older one than the first has ended; a newer one than the
 * last is not known.
 *
 * @public
 */
export const kubernetesReleases: readonly KubernetesRelease[] = [
  release(33, '2026-06-28'),
  release(34, '2026-10-27'),
  release(35, '2027-02-28'),
  release(36, '2027-06-28'),
  release(37, '2027-10-28'),
];
