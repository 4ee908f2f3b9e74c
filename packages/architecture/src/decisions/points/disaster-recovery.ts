import { cite, conflictsWith, decisionPoint, forbids, when } from '../define';

/** How the platform comes back after losing a location. @public */
export const disasterRecovery = decisionPoint({
  id: 'disaster-recovery',
  title: 'Disaster recovery',
  question: 'What happens when a region or data centre is lost?',
  after: ['backup', 'cluster-topology'],
  options: [
    {
      id: 'rebuild',
      title: 'Rebuild and restore',
      summary:
        'a new cluster from Git, data from backup: hours, and nearly free until then',
      scores: [3, 5, 3, 5, 3, 4],
      adjust: [
        when(
          ({ chosen }) =>
            (chosen['cluster-topology'] ?? '').startsWith('multi-region'),
          { operations: -2, scalability: -1 },
          'a second region is there, and would not be used',
        ),
      ],
      constraints: [
        forbids(
          ['rtoMinutes', 'availability'],
          p => p.rtoMinutes < 240,
          'provisioning, synchronising and restoring take hours, more than the recovery time allows',
        ),
        forbids(
          ['rpoMinutes', 'availability'],
          p => p.rpoMinutes < 15,
          'a schedule of backups loses more than the recovery point allows',
        ),
      ],
      evidence: [
        cite(
          'Backup and restore is the cheapest strategy, with recovery in hours',
          'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
        ),
      ],
      consequences: [
        'Rehearse twice a year, with a clock; the result is your real recovery time',
      ],
    },
    {
      id: 'pilot-light',
      title: 'Pilot light',
      summary:
        'data is replicated and the cluster definition waits; machines start when needed',
      scores: [4, 4, 4, 3, 3, 3],
      constraints: [
        forbids(
          ['rtoMinutes', 'availability'],
          p => p.rtoMinutes < 60,
          'starting a cluster takes longer than the recovery time allows',
        ),
      ],
      adjust: [
        when(
          ({ profile }) => profile.rtoMinutes >= 1440,
          { cost: -1, complexity: -1 },
          'a day is allowed, and rebuilding takes less',
        ),
      ],
      evidence: [
        cite(
          'Pilot light keeps data live and compute off',
          'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
        ),
      ],
      consequences: [
        'Quotas in the second region are asked for before the disaster',
      ],
    },
    {
      id: 'warm-standby',
      title: 'Warm standby',
      summary: 'a smaller copy runs and is scaled up',
      scores: [4, 3, 4, 3, 4, 3],
      constraints: [
        forbids(
          ['rtoMinutes', 'availability'],
          p => p.rtoMinutes < 5,
          'scaling up and moving traffic takes minutes',
        ),
      ],
      adjust: [
        when(
          ({ chosen }) =>
            chosen['cluster-topology'] === 'multi-region-active-passive',
          { complexity: 1, operations: 1, cost: 1 },
          'the second region is there and ready',
        ),
        when(
          ({ profile }) => profile.rtoMinutes >= 240,
          { cost: -1, operations: -1 },
          'so much time is allowed that a running copy is waste',
        ),
      ],
      conflicts: [
        conflictsWith(
          'cluster-topology',
          ['single-cluster', 'cluster-per-environment'],
          'there is no second location for it to run in',
        ),
      ],
      evidence: [
        cite(
          'Warm standby runs a scaled-down copy',
          'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
        ),
      ],
      consequences: [
        'Both sides are built from the same commit; a check compares them',
      ],
    },
    {
      id: 'active-active',
      title: 'Active-active',
      summary: 'every location serves, and losing one loses capacity',
      scores: [5, 2, 4, 2, 4, 2],
      adjust: [
        when(
          ({ chosen }) =>
            chosen['cluster-topology'] === 'multi-region-active-active',
          { complexity: 2, cost: 2, operations: 1 },
          'every region already serves',
        ),
      ],
      conflicts: [
        conflictsWith(
          'cluster-topology',
          ['single-cluster', 'cluster-per-environment'],
          'there is no second location',
        ),
        conflictsWith(
          'cluster-topology',
          ['multi-region-active-passive'],
          'the second region does not serve',
        ),
      ],
      evidence: [
        cite(
          'Active/active has the shortest recovery time',
          'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
        ),
      ],
      consequences: ['Corrupt data is replicated too: backups stay necessary'],
    },
    {
      id: 'second-zone',
      title: 'Survive a zone, restore a region',
      summary:
        'control plane and replicas span zones in one region; a copy of backups is kept elsewhere',
      scores: [4, 4, 4, 4, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.multiRegion,
          { operations: -3, scalability: -2 },
          'there are further regions, which this does not use',
        ),
      ],
      constraints: [
        forbids(['edgeSites'], p => p.edgeSites > 1, 'a site has no zones'),
        forbids(
          ['availability'],
          p => p.availability >= 99.99,
          'a lost region would end the month’s budget many times over',
        ),
      ],
      evidence: [
        cite(
          'Run control planes and replicas across zones',
          'https://kubernetes.io/docs/setup/best-practices/multiple-zones/',
        ),
      ],
      consequences: [
        'A lost zone is survived by itself; a lost region is restored in hours, and the business has agreed to that',
      ],
      risk: 'A lost region takes longer than the recovery time, which covers zones and clusters only',
    },
    {
      id: 'site-autonomy',
      title: 'Sites on their own',
      summary: 'a lost site is replaced from Git; the others do not notice',
      scores: [5, 5, 3, 4, 4, 4],
      requires: [
        conflictsWith(
          'cluster-topology',
          ['edge-fleet'],
          'there are no sites that stand alone',
        ),
      ],
      evidence: [
        cite(
          'Flux rebuilds a cluster from Git after bootstrap',
          'https://fluxcd.io/flux/installation/bootstrap/',
        ),
      ],
      consequences: [
        'Keep a spare machine per country; data of a site is copied to the hub daily',
      ],
    },
  ],
  followUps: ['chaos'],
});
