import { defineAddon } from '../../AddonDefinition';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { autoscalerCluster } from './autoscalerCluster';
import { autoscalerRights } from './autoscalerRights';

/** Groups of nodes that the providers' own autoscalers do not own. */
const MANAGED = ['azure', 'gcp', 'openshift', 'kind'];

/** Grows and shrinks groups of alike nodes. */
export const addon = defineAddon({
  name: 'cluster-autoscaler',
  title: 'Cluster Autoscaler',
  summary: 'grows and shrinks groups of alike nodes to fit the pods that wait',
  area: 'scaling',
  home: 'https://github.com/kubernetes/autoscaler/tree/master/cluster-autoscaler',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'cluster-autoscaler',
    repository: 'https://kubernetes.github.io/autoscaler',
    version: '9.59.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'kubernetes/autoscaler@028eaaf charts/cluster-autoscaler/values.yaml, of an older release',
  },
  stage: 'controllers',
  namespace: 'kube-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '100m', memory: '600Mi' },
  options: ['node-autoscaling/cluster-autoscaler'],
  // AKS, GKE and OpenShift run their own, which the infrastructure code sets.
  appliesTo: (_, { provider }) => !MANAGED.includes(provider),
  requires: [monitorKinds],
  conflicts: [
    { addon: 'karpenter', because: 'both would buy nodes for the same pods' },
  ],
  provides: { capabilities: ['node-scaling'], kinds: [] },
  identity: {
    serviceAccount: 'cluster-autoscaler',
    aws: { statements: autoscalerRights() },
  },
  values: {
    base: platform => ({
      rbac: { serviceAccount: { create: true, name: 'cluster-autoscaler' } },
      extraArgs: {
        'balance-similar-node-groups': true,
        expander: 'least-waste',
        'skip-nodes-with-system-pods': false,
        'scale-down-utilization-threshold': '0.6',
      },
      serviceMonitor: {
        enabled: hasMonitors(platform),
        namespace: 'kube-system',
      },
      priorityClassName: 'system-cluster-critical',
      resources: {
        requests: { cpu: '100m', memory: '600Mi' },
        limits: { memory: '600Mi' },
      },
    }),
    environment: (_, { production }) => ({
      replicaCount: production ? 2 : 1,
      podDisruptionBudget: production ? { maxUnavailable: 1 } : {},
    }),
    cluster: autoscalerCluster,
  },
  notes: ['Groups with volumes need one group for each zone.'],
});
