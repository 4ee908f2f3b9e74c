import type { IPrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import type { AddonPlatform } from '../../AddonPlatform';
import { hasMonitors } from '../../facts/monitors';
import { runbookLink } from '../../facts/runbookLink';
import { HEADROOM, NAMESPACE } from './names';

/** Says that the reserve is in use, before there is none. */
export function headroomAlert(platform: AddonPlatform): IPrometheusRule[] {
  if (!hasMonitors(platform)) return [];
  return [
    {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PrometheusRule',
      metadata: { name: HEADROOM, namespace: NAMESPACE },
      spec: {
        groups: [
          {
            name: HEADROOM,
            rules: [
              {
                alert: 'HeadroomInUse',
                expr: `kube_deployment_status_replicas_unavailable{namespace="${NAMESPACE}",deployment="${HEADROOM}"} > 0`,
                for: '30m',
                labels: { severity: 'warning' },
                annotations: {
                  summary: 'Real pods use the reserve of the cluster.',
                  description:
                    'Add nodes, or order hardware now: when the reserve is used up, the loss of a failure domain cannot be absorbed.',
                  ...runbookLink(platform.model, 'capacity-shortage'),
                },
              },
            ],
          },
        ],
      },
    },
  ];
}
