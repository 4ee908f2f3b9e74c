import type { AddonPlatform } from '../AddonPlatform';

/** Address of what answers queries in the Prometheus language. */
export function prometheusAddress(platform: AddonPlatform): string {
  return platform.has('victoria-metrics-k8s-stack')
    ? 'http://vmsingle-victoria-metrics-k8s-stack.monitoring.svc:8428'
    : 'http://kube-prometheus-stack-prometheus.monitoring.svc:9090';
}
