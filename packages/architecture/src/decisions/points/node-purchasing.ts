import {
  cite,
  conflictsWith,
  decisionPoint,
  forbids,
  needs,
  when,
} from '../define';

/** How compute is paid for. @public */
export const nodePurchasing = decisionPoint({
  id: 'node-purchasing',
  title: 'Node purchasing',
  question: 'On demand, committed, spot, or own hardware?',
  after: ['node-strategy', 'distribution', 'database', 'streaming'],
  options: [
    {
      id: 'on-demand',
      title: 'On demand',
      summary: 'no commitment and no interruption',
      scores: [4, 2, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: -2, operations: -1, cost: -1 },
          'nearly all machines stand at the sites and are bought',
        ),
      ],
      generatesNothing: true,
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.length > 0,
          'nothing is bought from a cloud',
        ),
      ],
      conflicts: [
        conflictsWith('distribution', ['tanzu'], 'the machines are owned'),
      ],
      evidence: [
        cite(
          'On-Demand capacity is billed by the second without commitment',
          'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html',
        ),
      ],
      consequences: [
        'Look again at commitments after three months of stable use',
      ],
    },
    {
      id: 'committed',
      title: 'Commitments for the base, on demand above',
      summary: 'steady use is discounted and peaks stay flexible',
      scores: [4, 4, 4, 4, 4, 4],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: -2, operations: -1, cost: -1 },
          'nearly all machines stand at the sites and are bought',
        ),
        when(
          ({ profile }) => profile.growth === 'explosive',
          { cost: -1 },
          'what will be needed next year is unknown',
        ),
        when(
          ({ profile }) => profile.growth === 'steady',
          { cost: 1 },
          'use is steady enough to commit to',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: -1 },
          'somebody has to watch coverage and expiry',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.length > 0,
          'nothing is bought from a cloud',
        ),
      ],
      conflicts: [
        conflictsWith('distribution', ['tanzu'], 'the machines are owned'),
      ],
      evidence: [
        cite(
          'The FinOps rate-optimisation capability covers commitment discounts',
          'https://www.finops.org/framework/capabilities/rate-optimization/',
        ),
      ],
      consequences: [
        'Commit to the lowest week of the last quarter, not to the average',
      ],
    },
    {
      id: 'spot-mixed',
      title: 'Spot for what may be interrupted',
      summary:
        'stateless and batch work takes spot, voting members and the platform stay on demand',
      scores: [5, 5, 4, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: -2, operations: -1, cost: -1 },
          'nearly all machines stand at the sites and are bought',
        ),
        when(
          ({ profile }) => profile.interruptible,
          { operations: 1, cost: 1 },
          'a good part of the work survives losing its node',
        ),
        when(
          ({ profile }) => !profile.interruptible,
          { cost: -1, operations: -1 },
          'little of the work survives losing its node',
        ),
        when(
          ({ profile }) => profile.availability >= 99.99,
          { operations: -1 },
          'a wave of interruptions is one more thing the target has to absorb',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.length > 0,
          'nothing is bought from a cloud',
        ),
      ],
      conflicts: [
        conflictsWith(
          'node-strategy',
          ['fargate'],
          'Fargate Spot is not offered for EKS',
        ),
        conflictsWith('distribution', ['tanzu'], 'the machines are owned'),
      ],
      evidence: [
        cite(
          'Spot instances can be reclaimed with a two-minute notice',
          'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html',
        ),
      ],
      consequences: [
        'Taint spot pools; only workloads with a toleration, a disruption budget and short shutdown go there',
        'Stateful quorum stays on demand, spread over zones',
      ],
      risk: 'Spot capacity may vanish in all zones at once; work on it must tolerate waiting',
    },
    {
      id: 'spot-first',
      title: 'Spot for nearly everything',
      summary:
        'the cheapest compute there is, for work that can always be repeated',
      scores: [4, 5, 4, 3, 2, 2],
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.length > 0,
          'nothing is bought from a cloud',
        ),
        needs(
          ['interruptible', 'workloads'],
          p => p.interruptible,
          'the work does not survive losing its node',
        ),
        forbids(
          ['workloads'],
          p => p.quorum,
          'voting members on spot lose their majority in one wave of interruptions',
        ),
        forbids(
          ['availability'],
          p => p.availability >= 99.95,
          'spot capacity can vanish for longer than the target allows',
        ),
      ],
      conflicts: [
        conflictsWith(
          'node-strategy',
          ['fargate'],
          'Fargate Spot is not offered for EKS',
        ),
        conflictsWith('distribution', ['tanzu'], 'the machines are owned'),
        conflictsWith(
          'database',
          ['cloudnative-pg'],
          'a database with voting replicas needs nodes that stay',
        ),
        conflictsWith(
          'streaming',
          ['strimzi', 'nats'],
          'brokers with voting controllers need nodes that stay',
        ),
      ],
      evidence: [
        cite(
          'Spot instances can be reclaimed with a two-minute notice',
          'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html',
        ),
      ],
      consequences: ['Allow many instance types and an on-demand fallback'],
      risk: 'Spot capacity may vanish in all zones at once; work on it must tolerate waiting',
    },
    {
      id: 'owned-hardware',
      title: 'Own hardware',
      summary: 'capacity is an investment, and its unit cost falls with use',
      scores: [2, 4, 4, 4, 3, 4],
      generatesNothing: true,
      constraints: [
        needs(
          ['locations'],
          p => p.onPremises || p.edge,
          'there are no own premises',
        ),
      ],
      conflicts: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud', 'kops'],
          'the machines are rented from a cloud',
        ),
      ],
      evidence: [
        cite(
          'Planning own capacity is a FinOps scope beside cloud',
          'https://www.finops.org/framework/',
        ),
      ],
      consequences: ['Order lead time belongs in the capacity alert'],
    },
  ],
  followUps: ['cost-tooling', 'node-autoscaling'],
});
