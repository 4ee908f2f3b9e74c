import type { AddonPlatform } from '../AddonPlatform';

/** Whether something in the clusters reads ServiceMonitors and PrometheusRules. */
export function hasMonitors(platform: AddonPlatform): boolean {
  return platform.has('prometheus-operator-crds');
}
