import type { AddonPlatform } from '../../AddonPlatform';

/** Name of the Logging of the platform, which the operator puts before the names of what it makes. */
export const LOGGING = 'platform';

/** Where Fluentd takes what Fluent Bit forwards: https://kube-logging.dev/docs/configuration/crds/v1beta1/fluentd_types/. */
export const FLUENTD = {
  host: `${LOGGING}-fluentd.logging.svc`,
  port: 24240,
} as const;

/** Stores of logs inside the cluster, to which Fluentd writes. */
const STORES = ['loki', 'opensearch', 'victoria-logs'];

/** Whether Fluentd stands between the nodes and the store: agents write to services of providers and vendors themselves. */
export function aggregates({ choices }: AddonPlatform): boolean {
  return STORES.includes(choices.logs ?? 'loki');
}

/** Whether Fluent Bit forwards to Fluentd. */
export function forwardsToFluentd(platform: AddonPlatform): boolean {
  return platform.has('logging-operator') && aggregates(platform);
}
