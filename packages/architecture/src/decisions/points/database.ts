import {
  cite,
  conflictsWith,
  decisionPoint,
  forbids,
  needs,
  needsOnlyClouds,
  when,
} from '../define';

/** Where relational data lives. @public */
export const database = decisionPoint({
  id: 'database',
  title: 'Relational database',
  question: 'Is the relational database a managed service or an operator?',
  after: ['storage', 'distribution', 'node-strategy'],
  options: [
    {
      id: 'none',
      title: 'None',
      summary: 'nothing here keeps relational data',
      scores: [4, 5, 5, 5, 5, 5],
      generatesNothing: true,
      constraints: [
        forbids(
          ['workloads'],
          p => p.workloads.some(({ kind }) => kind === 'stateful'),
          'stateful workloads are among the answers',
        ),
      ],
      adjust: [
        when(
          ({ profile }) =>
            profile.workloads.some(
              ({ kind }) => kind === 'web' || kind === 'api' || kind === 'rag',
            ),
          {
            operations: -3,
            scalability: -2,
            security: -1,
            complexity: -1,
            skill: -1,
          },
          'web and API workloads nearly always keep something',
        ),
        when(
          ({ profile }) => profile.edgeSites >= 50,
          { operations: 2, complexity: 1, scalability: 1, skill: 1 },
          'sites keep what they need in files of the application',
        ),
      ],
      evidence: [
        cite(
          'Kubernetes separates stateless and stateful workloads',
          'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/',
        ),
      ],
      consequences: ['Look again with the first workload that keeps data'],
    },
    {
      id: 'managed',
      title: 'The managed database of the provider',
      summary:
        'RDS, Azure Database or Cloud SQL: failover, patches and point-in-time restore come with it',
      scores: [4, 3, 5, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: -2, operations: -3 },
          'a site has to keep working while the line to the cloud is cut',
        ),
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -1 },
          'the data is the hardest thing to move',
        ),
        when(
          ({ profile }) => profile.strict,
          { operations: 0, skill: 0, cost: 0, scalability: 1 },
          'encryption, patching and backups arrive with evidence',
        ),
        when(
          ({ profile }) => profile.onPremises,
          { operations: -1, scalability: -1 },
          'own data centres would reach it over a line',
        ),
      ],
      constraints: [
        ...needsOnlyClouds('A managed database'),
        forbids(
          ['edgeSites'],
          p => p.edgeSites >= 10,
          'sites have to keep working while the line to the cloud is cut',
        ),
      ],
      evidence: [
        cite(
          'RDS Multi-AZ fails over to a standby',
          'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html',
        ),
      ],
      consequences: ['It fails over on its own: clients must reconnect'],
    },
    {
      id: 'cloudnative-pg',
      title: 'CloudNativePG',
      summary:
        'PostgreSQL as a Kubernetes object with replicas, failover and continuous archiving',
      scores: [4, 5, 4, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.clouds.length === 0 || profile.airGapped,
          { operations: 1, skill: 1 },
          'there is no managed service to use',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: -1 },
          'somebody has to know PostgreSQL at night',
        ),
      ],
      conflicts: [
        conflictsWith(
          'node-strategy',
          ['fargate'],
          'a database needs block volumes, which Fargate lacks',
        ),
      ],
      evidence: [
        cite(
          'CloudNativePG manages failover and archiving without external tools',
          'https://cloudnative-pg.io/docs/',
        ),
      ],
      consequences: [
        'Nodes that stay, spread over failure domains; restores are rehearsed',
      ],
    },
    {
      id: 'outside',
      title: 'Databases outside the platform',
      summary: 'the database team keeps running them where they are',
      scores: [3, 3, 5, 4, 4, 4],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) => profile.onPremises && profile.strict,
          { operations: 0, skill: 1, cost: 1 },
          'audited databases with their own team exist and should not move first',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.onPremises,
          'there is no data centre in which they would be',
        ),
      ],
      evidence: [
        cite(
          'Services without selectors reach systems outside the cluster',
          'https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors',
        ),
      ],
      consequences: [
        'Egress rules name them; their maintenance windows become yours',
      ],
    },
  ],
  followUps: ['backup', 'disaster-recovery'],
});
