import { cite, decisionPoint, forbids, needs, when } from '../define';

/** How many clusters there are, and what each is for. @public */
export const clusterTopology = decisionPoint({
  id: 'cluster-topology',
  title: 'Cluster topology',
  question:
    'One cluster, one per environment, several regions, a hub with spokes, or an edge fleet?',
  options: [
    {
      id: 'single-cluster',
      title: 'One cluster, an environment per namespace',
      summary:
        'the least there is to run; environments share a control plane and its upgrades',
      scores: [2, 5, 2, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => profile.smallTeam,
          { operations: 1 },
          'a small team upgrades one cluster, not three',
        ),
        when(
          ({ profile }) => profile.compliance.length > 0,
          { security: -1, operations: -2 },
          'auditors ask for production to be separate from the rest',
        ),
        when(
          ({ profile }) => profile.availability >= 99.95,
          { operations: -2 },
          'every upgrade and every webhook mistake touches production',
        ),
        when(
          ({ profile }) => profile.tenantTeams > 5,
          { scalability: -1, operations: -1 },
          'many teams share one set of custom resources and one upgrade date',
        ),
      ],
      constraints: [
        forbids(
          ['regions'],
          p => p.multiRegion,
          'one cluster cannot span regions: etcd needs low latency between its members',
        ),
        forbids(
          ['locations'],
          p => p.locations.length > 1,
          'one cluster cannot span these locations',
        ),
        forbids(
          ['edgeSites'],
          p => p.edgeSites > 1,
          'each site needs a cluster that works alone',
        ),
        forbids(
          ['availability'],
          p => p.availability >= 99.99,
          'one control plane is one failure domain, which this availability target does not allow',
        ),
      ],
      evidence: [
        cite(
          'Namespaces isolate names and policy, not the control plane or the nodes',
          'https://kubernetes.io/docs/concepts/security/multi-tenancy/',
        ),
      ],
      consequences: [
        'Upgrades are tried on production first, unless a short-lived copy of the cluster is made for them',
      ],
      risk: 'A cluster-wide mistake (webhook, CRD, upgrade) reaches production at once, because there is nowhere else to try it',
    },
    {
      id: 'cluster-per-environment',
      title: 'A cluster per environment',
      summary:
        'upgrades and cluster-wide changes are tried before production, and production access is separate',
      scores: [4, 3, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.compliance.length > 0,
          { security: 1 },
          'production is separated from the rest by a boundary an auditor understands',
        ),
        when(
          ({ profile }) => profile.smallTeam && profile.budget === 'tight',
          { cost: -1, operations: -1 },
          'every further control plane is paid for and upgraded by the same few people',
        ),
      ],
      constraints: [
        forbids(
          ['regions'],
          p => p.multiRegion,
          'clusters in one region do not serve several',
        ),
        forbids(
          ['edgeSites'],
          p => p.edgeSites > 1,
          'each site needs a cluster of its own',
        ),
      ],
      evidence: [
        cite(
          'PCI DSS 6.5.3 asks for pre-production to be separated from production with access controls',
          'https://www.pcisecuritystandards.org/document_library/',
        ),
      ],
      consequences: [
        'The same Git revision must build every environment, or the clusters drift apart',
      ],
    },
    {
      id: 'multi-region-active-passive',
      title: 'Several regions, active and passive',
      summary:
        'one region serves, another is kept ready, at less than double the cost',
      scores: [4, 3, 4, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.stateful && profile.availability < 99.99,
          { operations: 1, complexity: 1 },
          'data has one writer, so there is nothing to reconcile',
        ),
        when(
          ({ profile }) => profile.availability >= 99.99,
          { operations: -2 },
          'promoting a region takes longer than the target leaves for a whole month',
        ),
      ],
      constraints: [
        needs(['regions'], p => p.multiRegion, 'there is only one region'),
        forbids(
          ['rtoMinutes', 'availability'],
          p => p.rtoMinutes < 5,
          'a passive region is promoted in minutes at best, more than the recovery time allows',
        ),
        forbids(
          ['edgeSites'],
          p => p.edgeSites > 1,
          'each site needs a cluster that works alone',
        ),
      ],
      evidence: [
        cite(
          'Warm standby runs a scaled-down copy that is scaled up on failover',
          'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
        ),
      ],
      consequences: [
        'Fail over on purpose every quarter: a standby nobody has used does not work',
      ],
    },
    {
      id: 'multi-region-active-active',
      title: 'Several regions, all active',
      summary: 'losing a region is a loss of capacity, not an outage',
      scores: [5, 2, 4, 2, 3, 2],
      adjust: [
        when(
          ({ profile }) => profile.availability >= 99.99,
          { operations: 2, scalability: 1 },
          'failover needs no decision by a person at this availability target',
        ),
        when(
          ({ profile }) => profile.quorum && profile.rpoMinutes < 1,
          { complexity: -1 },
          'data written in every region at once needs a database made for it',
        ),
      ],
      constraints: [
        needs(['regions'], p => p.multiRegion, 'there is only one region'),
        forbids(
          ['edgeSites'],
          p => p.edgeSites > 1,
          'each site needs a cluster that works alone',
        ),
      ],
      evidence: [
        cite(
          'Multi-site active/active has the lowest recovery time and the highest cost and complexity of the four strategies',
          'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
        ),
      ],
      consequences: [
        'Each region must carry the load of a lost one, so capacity is planned for N-1',
        'Decide per data set where it is written; replication lag is a feature users see',
      ],
    },
    {
      id: 'hub-and-spoke',
      title: 'A management hub with workload clusters',
      summary:
        'one cluster holds the fleet tooling and the others hold only workloads',
      scores: [5, 3, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.largeOrganisation || profile.multiCloud,
          { operations: 1, complexity: 1 },
          'clusters are many, and adding one becomes a pull request instead of a project',
        ),
        when(
          ({ profile }) => profile.platformEngineers <= 2,
          { operations: -1 },
          'a hub is one more cluster to run',
        ),
      ],
      constraints: [
        needs(
          ['locations', 'tenantTeams', 'regions'],
          p => p.locations.length > 1 || p.tenantTeams >= 20 || p.regions > 2,
          'a hub pays off from several locations, three regions or twenty teams on',
        ),
        forbids(
          ['edgeSites'],
          p => p.edgeSites > 1,
          'a hub that pushes does not reach sites behind other networks',
        ),
      ],
      evidence: [
        cite(
          'Cluster API separates a management cluster from the workload clusters it creates',
          'https://cluster-api.sigs.k8s.io/user/concepts',
        ),
      ],
      consequences: [
        'The hub holds credentials of every cluster: harden it first, back it up first',
        'Spokes must keep serving while the hub is down',
      ],
    },
    {
      id: 'edge-fleet',
      title: 'A fleet of small clusters at the edge',
      summary:
        'every site runs on its own when the line is cut, and pulls its state when it is not',
      scores: [5, 4, 3, 3, 4, 3],
      constraints: [
        needs(
          ['locations', 'edgeSites'],
          p => p.edgeSites > 0,
          'there are no edge sites',
        ),
      ],
      evidence: [
        cite(
          'Flux reconciles from inside each cluster, so no inbound access to a site is needed',
          'https://fluxcd.io/flux/concepts/',
        ),
      ],
      consequences: [
        'Roll out in waves with a halt: a mistake reaches hundreds of sites as fast as a fix',
        'Sites buffer logs and metrics while they are cut off',
      ],
    },
  ],
  followUps: ['fleet-management', 'disaster-recovery', 'gitops-engine'],
});
