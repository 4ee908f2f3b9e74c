import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../AddonPlatform';

/**
 * Address of what answers queries in the Prometheus language. VictoriaMetrics is
 * a cluster of parts in production, of which one answers, and one program elsewhere.
 *
 * @public
 */
export function prometheusAddress(
  platform: Pick<AddonPlatform, 'has'>,
  { production }: Pick<EnvironmentModel, 'production'>,
): string {
  if (!platform.has('victoria-metrics-k8s-stack'))
    return 'http://kube-prometheus-stack-prometheus.monitoring.svc:9090';
  return production
    ? 'http://vmselect-victoria-metrics-k8s-stack.monitoring.svc:8481/select/0/prometheus'
    : 'http://vmsingle-victoria-metrics-k8s-stack.monitoring.svc:8428';
}
