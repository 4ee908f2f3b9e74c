import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { clusterFlow, clusterOutput } from './destination';
import { aggregates } from './fluentd';
import { logging } from './logging';

/** Fluentd between the nodes and the store of logs. */
export const addon = defineAddon({
  name: 'logging-operator',
  title: 'Fluentd by Logging operator',
  summary:
    'runs Fluentd, which buffers, filters and routes logs before they are kept',
  area: 'observability',
  home: 'https://kube-logging.dev/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'logging-operator',
    repository: 'oci://ghcr.io/kube-logging/helm-charts',
    version: '6.7.0',
    provenance: 'named in a public guide, chart version unconfirmed',
    confirmed: false,
    valuesChecked:
      'kube-logging/helm-charts@616bb1c charts/logging-operator/values.yaml, of an older release',
  },
  stage: 'controllers',
  namespace: 'logging',
  podSecurity: 'baseline',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '1100m', memory: '1152Mi' },
  options: [],
  appliesTo: aggregates,
  requires: [
    { addons: ['fluent-bit'], because: 'it reads the logs of each node' },
    monitorKinds,
  ],
  provides: {
    capabilities: ['log-routing'],
    kinds: kindsOf({
      group: 'logging.banzaicloud.io',
      version: 'v1beta1',
      namespaced: ['ClusterFlow', 'ClusterOutput', 'Flow', 'Output'],
      cluster: ['Logging'],
    }),
    ports: [{ name: 'forward', port: 24240 }],
  },
  values: {
    base: platform => ({
      podSecurityContext: { ...RESTRICTED_POD, runAsUser: 1000 },
      securityContext: RESTRICTED_CONTAINER,
      monitoring: { serviceMonitor: { enabled: hasMonitors(platform) } },
      resources: {
        requests: { cpu: '100m', memory: '128Mi' },
        limits: { memory: '256Mi' },
      },
    }),
  },
  configs: {
    base: () => [clusterFlow()],
    environment: (platform, environment) => [logging(platform, environment)],
    cluster: (platform, cluster) => [clusterOutput(platform, cluster)],
  },
  notes: [
    'With OpenSearch, the username in the secret opensearch-logs-admin has to be admin.',
    'Teams route the logs of their namespaces elsewhere by a Flow and an Output of their own.',
    'Fluent Bit sends the output of containers to Fluentd, and audit logs past it: fewer programs can lose a line.',
    'Its kinds are larger than what a client may write into an annotation: apply them on the server, as the engines here do.',
  ],
});
