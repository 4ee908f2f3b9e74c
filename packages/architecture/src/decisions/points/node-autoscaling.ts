import { cite, conflictsWith, decisionPoint } from '../define';

/** What adds and removes nodes. @public */
export const nodeAutoscaling = decisionPoint({
  id: 'node-autoscaling',
  title: 'Node autoscaling',
  question: 'What adds nodes when pods wait, and removes idle ones?',
  after: ['node-strategy', 'distribution'],
  options: [
    {
      id: 'with-node-strategy',
      title: 'What the node strategy brings',
      summary: 'Karpenter or the provider already buys nodes to fit',
      scores: [5, 5, 4, 5, 5, 4],
      generatesNothing: true,
      requires: [
        conflictsWith(
          'node-strategy',
          ['karpenter', 'provider-automated', 'fargate'],
          'this node strategy does not scale by itself',
        ),
      ],
      evidence: [
        cite(
          'Kubernetes documents Karpenter and Cluster Autoscaler as node autoscalers',
          'https://kubernetes.io/docs/concepts/cluster-administration/node-autoscaling/',
        ),
      ],
      consequences: [
        'Limits per pool keep a runaway autoscaler from spending the month',
      ],
    },
    {
      id: 'cluster-autoscaler',
      title: 'Cluster Autoscaler',
      summary:
        'grows and shrinks groups of alike nodes on nearly every platform',
      scores: [4, 4, 4, 4, 4, 4],
      conflicts: [
        conflictsWith(
          'node-strategy',
          ['karpenter', 'provider-automated', 'fargate'],
          'two autoscalers would fight over the same nodes',
        ),
        conflictsWith(
          'node-strategy',
          ['static-pools'],
          'there is no API that makes a machine',
        ),
      ],
      evidence: [
        cite(
          'Cluster Autoscaler adjusts node groups of many providers, including Cluster API',
          'https://github.com/kubernetes/autoscaler/tree/master/cluster-autoscaler',
        ),
      ],
      consequences: ['One group per zone and size; balance similar groups'],
    },
    {
      id: 'headroom',
      title: 'Spare capacity by hand',
      summary:
        'a node of reserve per failure domain, held by low-priority pause pods, and an alert before it is used',
      scores: [2, 3, 4, 5, 3, 5],
      conflicts: [
        conflictsWith(
          'node-strategy',
          ['fargate'],
          'there are no nodes to hold',
        ),
      ],
      evidence: [
        cite(
          'Low-priority pause pods hold spare capacity',
          'https://kubernetes.io/docs/tasks/administer-cluster/node-overprovisioning/',
        ),
      ],
      consequences: [
        'Capacity reviews every month; lead time of hardware belongs in the alert',
      ],
    },
  ],
  followUps: ['cost-tooling'],
});
