import {
  cite,
  conflictsWith,
  decisionPoint,
  forbids,
  needs,
  when,
} from '../define';

/** How teams are kept apart. @public */
export const tenancy = decisionPoint({
  id: 'tenancy',
  title: 'Tenancy',
  question: 'Does a team get a namespace, a virtual cluster or a cluster?',
  after: ['cluster-topology', 'distribution'],
  options: [
    {
      id: 'namespace',
      title: 'Namespaces',
      summary:
        'quota, roles, network policy and pod security draw the line, and nodes are shared',
      scores: [4, 5, 3, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => profile.tenantTrust === 'hostile',
          { security: -2, operations: -1 },
          'strangers would share one API server and one kernel',
        ),
      ],
      evidence: [
        cite(
          'Namespaces with quotas and policies suit tenants that trust each other',
          'https://kubernetes.io/docs/concepts/security/multi-tenancy/',
        ),
      ],
      consequences: [
        'Cluster-scoped objects (CRDs, webhooks) stay with the platform team',
        'Every namespace is born with quota, limits and default deny',
      ],
    },
    {
      id: 'virtual-cluster',
      title: 'Virtual clusters',
      summary: 'each tenant has an API server of its own on shared nodes',
      scores: [5, 4, 4, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.tenantTrust === 'hostile',
          { security: 0, operations: 1 },
          'a tenant can be administrator of its own API server and of nothing else',
        ),
        when(
          ({ profile }) => profile.smallTeam || profile.tenantTeams < 3,
          { operations: -1, complexity: -1 },
          'there are not enough tenants for it',
        ),
      ],
      constraints: [
        forbids(
          ['edgeSites'],
          p => p.edgeSites >= 50,
          'small sites have no room for further API servers',
        ),
      ],
      evidence: [
        cite(
          'vCluster runs a virtual control plane in a namespace',
          'https://www.vcluster.com/docs',
        ),
      ],
      consequences: [
        'Nodes and kernel are still shared: add sandboxed runtimes for hostile code',
      ],
    },
    {
      id: 'cluster',
      title: 'A cluster per tenant',
      summary:
        'the strongest line: own control plane, own nodes, own upgrade date',
      scores: [3, 1, 5, 2, 2, 3],
      adjust: [
        when(
          ({ profile }) => profile.tenantTrust === 'hostile',
          { operations: 1, complexity: 1 },
          'strangers must share neither API server nor kernel',
        ),
        when(
          ({ profile }) => profile.tenantTeams > 20,
          { cost: 0, scalability: -1, operations: -1 },
          'a cluster for each of many teams is a fleet of its own',
        ),
      ],
      constraints: [
        needs(['tenantTeams'], p => p.tenantTeams > 1, 'there is one team'),
      ],
      conflicts: [
        conflictsWith(
          'cluster-topology',
          ['single-cluster'],
          'there is only one cluster',
        ),
      ],
      evidence: [
        cite(
          'A cluster per tenant is the strongest isolation and the most overhead',
          'https://kubernetes.io/docs/concepts/security/multi-tenancy/',
        ),
      ],
      consequences: [
        'Only worth it with Cluster API or its like, and with an owner for the fleet',
      ],
    },
  ],
  followUps: ['network-isolation', 'cost-tooling', 'cluster-access'],
});
