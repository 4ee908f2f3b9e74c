import { defineAddon } from '../../AddonDefinition';
import { AZURE_IDENTITY_NOTE, azureIdentity } from '../../facts/azureIdentity';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { spread } from '../../facts/spread';

const CONTROLLERS = ['metricServer', 'operator', 'webhooks'] as const;

/** Scales by queues, schedules and metrics, down to nothing. */
export const addon = defineAddon({
  name: 'keda',
  title: 'KEDA',
  summary:
    'scales workloads by events such as the length of a queue, down to nothing',
  area: 'scaling',
  home: 'https://keda.sh/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'keda',
    repository: 'https://kedacore.github.io/charts',
    version: '2.20.2',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked: 'kedacore/charts@00ec679 keda/README.md, of release 2.16',
  },
  stage: 'controllers',
  namespace: 'keda',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '300m', memory: '384Mi' },
  options: ['pod-autoscaling/keda'],
  requires: [monitorKinds],
  provides: {
    capabilities: ['event-scaling', 'external-metrics'],
    kinds: kindsOf({
      group: 'keda.sh',
      version: 'v1alpha1',
      namespaced: ['ScaledJob', 'ScaledObject', 'TriggerAuthentication'],
      cluster: ['ClusterTriggerAuthentication'],
    }),
  },
  identity: {
    serviceAccount: 'keda-operator',
    aws: {
      statements: [
        {
          actions: ['cloudwatch:GetMetricData', 'sqs:GetQueueAttributes'],
          resources: ['*'],
        },
      ],
    },
    azure: { roles: ['Azure Service Bus Data Owner', 'Monitoring Reader'] },
    gcp: { roles: ['roles/monitoring.viewer', 'roles/pubsub.viewer'] },
  },
  values: {
    base: platform => ({
      resources: Object.fromEntries(
        CONTROLLERS.map(name => [
          name,
          {
            requests: { cpu: '100m', memory: '128Mi' },
            limits: { memory: '512Mi' },
          },
        ]),
      ),
      prometheus: Object.fromEntries(
        CONTROLLERS.map(name => [
          name,
          {
            enabled: hasMonitors(platform),
            serviceMonitor: { enabled: hasMonitors(platform) },
          },
        ]),
      ),
    }),
    environment: (_, { production }) => ({
      operator: { replicaCount: production ? 2 : 1 },
      metricsServer: { replicaCount: production ? 2 : 1 },
      webhooks: { replicaCount: production ? 2 : 1 },
      ...(production && {
        podDisruptionBudget: Object.fromEntries(
          CONTROLLERS.map(name => [name, { minAvailable: 1 }]),
        ),
      }),
      topologySpreadConstraints: {
        operator: spread({ app: 'keda-operator' }),
        metricsServer: spread({ app: 'keda-operator-metrics-apiserver' }),
      },
    }),
    cluster: (_, cluster) => {
      const { annotations } = azureIdentity({ addon: 'keda', cluster });
      return cluster.provider === 'azure'
        ? {
            podIdentity: {
              azureWorkload: {
                enabled: true,
                clientId: annotations['azure.workload.identity/client-id'],
              },
            },
          }
        : {};
    },
  },
  notes: [AZURE_IDENTITY_NOTE],
});
