import type { IPrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';

/** Tells when backups fail, or do not happen at all. */
export function veleroAlerts(intervalMinutes: number): IPrometheusRule {
  const tooOld = Math.ceil(intervalMinutes * 2 * 60);
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: 'velero', namespace: 'velero' },
    spec: {
      groups: [
        {
          name: 'velero',
          rules: [
            {
              alert: 'BackupTooOld',
              expr: `time() - velero_backup_last_successful_timestamp{schedule="regular"} > ${tooOld}`,
              for: '15m',
              labels: { severity: 'critical' },
              annotations: {
                summary: 'The last good backup is older than two intervals.',
              },
            },
            {
              alert: 'BackupFails',
              expr: 'increase(velero_backup_failure_total{schedule!=""}[1h]) + increase(velero_backup_partial_failure_total{schedule!=""}[1h]) > 0',
              labels: { severity: 'warning' },
              annotations: {
                summary: 'A backup of {{ $labels.schedule }} failed.',
              },
            },
          ],
        },
      ],
    },
  };
}
