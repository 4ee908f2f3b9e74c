/**
 * Minor versions that a kubelet may be older than the API server. It must
 * never be newer. Source:
 * https://kubernetes.io/releases/version-skew-policy/#kubelet
 *
 * @public
 */
export const MAX_KUBELET_SKEW = 3;

/** Kubelets before this one may be only two versions older. */
const FIRST_WITH_THREE = 25;
const OLDER_KUBELET_SKEW = 2;

/** Whether a kubelet may work with an API server. @public */
export type SkewVerdict = 'supported' | 'too-old' | 'newer';

/** Minor version of a text such as `1.36.3`. */
export function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

/** Newest API server that a kubelet may work with, as a minor version. */
export function newestApiServerFor(kubeletMinor: number): number {
  return (
    kubeletMinor +
    (kubeletMinor < FIRST_WITH_THREE ? OLDER_KUBELET_SKEW : MAX_KUBELET_SKEW)
  );
}

/**
 * Holds the version of a kubelet against the one of its API server.
 *
 * @public
 */
export function checkVersionSkew(options: {
  apiServer: string;
  kubelet: string;
}): SkewVerdict {
  const apiServer = minorOf(options.apiServer);
  const kubelet = minorOf(options.kubelet);
  if (kubelet > apiServer) return 'newer';
  return apiServer > newestApiServerFor(kubelet) ? 'too-old' : 'supported';
}
