import { cite, forbids, needs, when } from '../define';
import type { DecisionOption } from '../types';

/** Shapes that survive the loss of a region. @public */
export const multiRegionTopologies: readonly DecisionOption[] = [
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
];
