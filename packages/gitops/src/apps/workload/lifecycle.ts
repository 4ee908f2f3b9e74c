import type { AppModel } from '@kubernetes-architect/architecture';
import type { IContainer } from 'kubernetes-models/v1/Container';
import { oldestMinor } from '../../policies/admission/oldestMinor';
import type { AppPlatform } from '../AppPlatform';

/** First minor version in which the kubelet waits by itself: https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/. */
const SLEEP_MINOR = 30;

/** Seconds in which load balancers and proxies learn that a pod leaves. */
const FAREWELL_SECONDS = 10;

/**
 * Lets an app that people ask serve on until nobody sends it requests any
 * more: a pod that ends is taken from the endpoints while its processes are
 * already told to stop
 * (https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination-flow).
 */
export function appLifecycle(
  { kind, port }: AppModel,
  { context }: AppPlatform,
): Pick<IContainer, 'lifecycle'> {
  const waits =
    kind === 'web' &&
    port !== undefined &&
    oldestMinor(context.model.clusters) >= SLEEP_MINOR;
  return waits
    ? { lifecycle: { preStop: { sleep: { seconds: FAREWELL_SECONDS } } } }
    : {};
}
