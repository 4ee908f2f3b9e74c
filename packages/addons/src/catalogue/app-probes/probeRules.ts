import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { IPrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import { runbookLink } from '../../facts/runbookLink';

/** cert-manager renews at two thirds of 90 days, so less than this means that it does not. */
const CERTIFICATE_DAYS = 14;

/** What only somebody outside of an app can tell: that its address does not answer, or that its certificate ends. */
export function probeRules(model: PlatformModel): IPrometheusRule {
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: 'app-probes', namespace: 'monitoring' },
    spec: {
      groups: [
        {
          name: 'app-probes',
          rules: [
            {
              alert: 'AppUnreachable',
              expr: 'avg_over_time(probe_success{job="apps"}[5m]) < 0.5',
              for: '5m',
              labels: { severity: 'critical' },
              annotations: {
                summary: '{{ $labels.probe }} does not answer by its address.',
                ...runbookLink(model, 'app-failing'),
              },
            },
            {
              alert: 'CertificateEnds',
              expr: `probe_ssl_earliest_cert_expiry{job="apps"} - time() < ${CERTIFICATE_DAYS} * 86400`,
              for: '1h',
              labels: { severity: 'warning' },
              annotations: {
                summary: `The certificate of {{ $labels.probe }} ends in less than ${CERTIFICATE_DAYS} days.`,
                ...runbookLink(model, 'certificate-expiry'),
              },
            },
          ],
        },
      ],
    },
  };
}
