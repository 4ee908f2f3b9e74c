import {
  cite,
  conflictsWith,
  decisionPoint,
  needsOnlyClouds,
  when,
} from '../define';

/** How cost is shown to those who cause it. @public */
export const costTooling = decisionPoint({
  id: 'cost-tooling',
  title: 'Cost tooling',
  question: 'How does a team learn what it costs?',
  after: ['metrics', 'distribution'],
  options: [
    {
      id: 'opencost',
      title: 'OpenCost',
      summary:
        'cost by namespace, label and pod, from an open specification, also for own hardware',
      scores: [4, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.tenantTeams > 5,
          { operations: 1 },
          'many teams have to see their own share',
        ),
      ],
      evidence: [
        cite(
          'OpenCost is a CNCF project and specification for cost allocation',
          'https://opencost.io/docs/',
        ),
      ],
      consequences: [
        'Give own hardware a price list, or everything there is free',
      ],
    },
    {
      id: 'kubecost',
      title: 'Kubecost',
      summary:
        'allocation with savings advice and one view over clusters, with a vendor behind it',
      scores: [5, 3, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.budget === 'tight',
          { cost: -1 },
          'the view over many clusters is in the paid edition',
        ),
      ],
      evidence: [
        cite(
          'Kubecost allocates cost and advises on savings',
          'https://www.ibm.com/docs/en/kubecost',
        ),
      ],
      consequences: ['Compare the licence with the saving after one quarter'],
    },
    {
      id: 'provider-billing',
      title: 'Cost allocation of the provider',
      summary: 'the bill, split by cluster, namespace and label',
      scores: [4, 5, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.multiCloud,
          { operations: -2, complexity: -1 },
          'each cloud splits its own bill in its own way',
        ),
        when(
          ({ profile }) => profile.onPremises || profile.edge,
          { operations: -2 },
          'own hardware is on no bill',
        ),
        when(
          ({ profile }) => profile.tenantTeams > 5,
          { operations: -1 },
          'teams seldom get to see the billing account',
        ),
      ],
      constraints: [...needsOnlyClouds('A cloud bill')],
      conflicts: [
        conflictsWith(
          'distribution',
          ['openshift', 'rke2', 'kubeadm', 'kops', 'k3s', 'kubespray', 'tanzu'],
          'the split by namespace is for managed clusters',
        ),
      ],
      evidence: [
        cite(
          'AWS split cost allocation data covers EKS pods',
          'https://docs.aws.amazon.com/cur/latest/userguide/split-cost-allocation-data.html',
        ),
      ],
      consequences: ['The bill is a day late; alerts are too'],
    },
    {
      id: 'none',
      title: 'No cost tooling',
      summary: 'the bill or the purchase order is enough for now',
      scores: [3, 5, 4, 5, 4, 5],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) => profile.budget === 'tight',
          { cost: -2, operations: -1 },
          'a tight budget has to see where it goes',
        ),
        when(
          ({ profile }) => profile.tenantTeams > 3,
          { cost: -1, operations: -2, scalability: -1 },
          'several teams share the bill and none feels it',
        ),
        when(
          ({ profile }) => profile.edgeSites >= 50,
          { scalability: 1, operations: 1 },
          'sites are alike and paid once',
        ),
      ],
      evidence: [
        cite(
          'FinOps starts with understanding usage and cost',
          'https://www.finops.org/framework/',
        ),
      ],
      consequences: [
        'Label owners from the first day; cost can be split later',
      ],
    },
  ],
  followUps: ['node-purchasing'],
});
