import { cite, decisionPoint, forbids, needs, when } from '../define';
import { multiRegionTopologies } from '../options/multiRegionTopologies';

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
    ...multiRegionTopologies,
    {
      id: 'hub-and-spoke',
      title: 'A management hub with workload clusters',
      summary:
        'one cluster holds the fleet tooling and the others hold only workloads',
      scores: [5, 3, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.availability >= 99.99,
          { operations: -1, scalability: -1 },
          'it says where clusters are managed, not how a lost region is survived',
        ),
        when(
          ({ profile }) =>
            profile.multiRegion &&
            profile.locations.length === 1 &&
            !profile.largeOrganisation,
          { operations: -1, complexity: -1 },
          'what happens when a region is lost is the harder question here, and a hub does not answer it',
        ),
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
