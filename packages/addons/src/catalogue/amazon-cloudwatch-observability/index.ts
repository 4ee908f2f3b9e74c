import { defineAddon } from '../../AddonDefinition';

/** Container Insights of CloudWatch. */
export const addon = defineAddon({
  name: 'amazon-cloudwatch-observability',
  title: 'CloudWatch Container Insights',
  summary:
    'sends metrics of nodes, pods and the control plane to Container Insights of CloudWatch',
  area: 'observability',
  home: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContainerInsights.html',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'amazon-cloudwatch-observability',
    repository: 'https://aws-observability.github.io/helm-charts',
    version: '2.3.1',
    provenance: 'upstream Chart.yaml, aws-observability/helm-charts@0a0637e',
    confirmed: true,
    valuesChecked:
      'aws-observability/helm-charts@00bd626 charts/amazon-cloudwatch-observability/values.yaml, of an older release',
  },
  stage: 'controllers',
  namespace: 'amazon-cloudwatch',
  // Its agent reads the files and cgroups of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '100m',
    memory: '128Mi',
    perNode: { cpu: '250m', memory: '128Mi' },
  },
  options: [],
  appliesTo: (_, { provider }) => provider === 'aws',
  provides: { capabilities: ['metrics'], kinds: [] },
  identity: {
    serviceAccount: 'cloudwatch-agent',
    aws: { managedPolicies: ['CloudWatchAgentServerPolicy'] },
  },
  values: {
    // Logs go where the decision about logs says, by the agent that is there for all clouds.
    base: () => ({ containerLogs: { enabled: false } }),
    cluster: (_, { name, region }) => ({ clusterName: name, region }),
  },
  notes: [
    'CloudWatch bills each observation of Container Insights; look at the price of a cluster of this size before production.',
  ],
});
