import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { karpenterRights } from './karpenterRights';
import { nodePools } from './nodePools';

/** Buys nodes that fit the pods that wait. */
export const addon = defineAddon({
  name: 'karpenter',
  title: 'Karpenter',
  summary:
    'buys nodes that fit the pods that wait, and gives them back when they are not needed',
  area: 'scaling',
  home: 'https://karpenter.sh/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'karpenter',
    repository: 'oci://public.ecr.aws/karpenter',
    version: '1.14.1',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'aws/karpenter-provider-aws@0003697 charts/karpenter/values.yaml, of release 0.35',
  },
  stage: 'controllers',
  namespace: 'kube-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '1', memory: '2Gi' },
  options: ['node-strategy/karpenter'],
  // Its provider here is that of AWS; on AKS it is the managed node auto-provisioning.
  appliesTo: (_, { provider }) => provider === 'aws',
  requires: [monitorKinds],
  provides: {
    capabilities: ['node-scaling'],
    kinds: [
      ...kindsOf({
        group: 'karpenter.sh',
        version: 'v1',
        cluster: ['NodeClaim', 'NodePool'],
      }),
      ...kindsOf({
        group: 'karpenter.k8s.aws',
        version: 'v1',
        cluster: ['EC2NodeClass'],
      }),
    ],
  },
  identity: {
    serviceAccount: 'karpenter',
    aws: { statements: karpenterRights() },
  },
  values: {
    base: platform => ({
      serviceAccount: { create: true, name: 'karpenter' },
      serviceMonitor: { enabled: hasMonitors(platform) },
      // It never runs on nodes that it may take away.
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: {
            nodeSelectorTerms: [
              {
                matchExpressions: [
                  { key: 'karpenter.sh/nodepool', operator: 'DoesNotExist' },
                ],
              },
            ],
          },
        },
      },
      controller: {
        resources: {
          requests: { cpu: '500m', memory: '1Gi' },
          limits: { memory: '1Gi' },
        },
      },
    }),
    environment: (_, { production }) => ({
      replicas: production ? 2 : 1,
      podDisruptionBudget: { maxUnavailable: 1 },
    }),
    cluster: (_, { name }) => ({
      // The infrastructure code names the queue after the cluster.
      settings: { clusterName: name, interruptionQueue: name },
    }),
  },
  configs: { cluster: nodePools },
  notes: [
    'It finds subnets by the tag karpenter.sh/discovery with the name of the cluster, which the infrastructure code sets, and the security group that EKS makes by its tag aws:eks:cluster-name.',
    'Give every workload a PodDisruptionBudget: nodes are consolidated.',
  ],
});
