import { cite, decisionPoint, needsOnlyClouds, when } from '../define';

/** Where hot data is kept. @public */
export const cache = decisionPoint({
  id: 'cache',
  title: 'Cache',
  question: 'Where is hot data kept?',
  after: ['distribution'],
  options: [
    {
      id: 'none',
      title: 'None',
      summary: 'services keep what they need in memory',
      scores: [2, 5, 4, 5, 5, 5],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) =>
            profile.services > 30 || profile.growth === 'explosive',
          { scalability: -1, operations: -1, cost: -1 },
          'every replica would warm its own copy',
        ),
        when(
          ({ profile }) => profile.retrieval,
          { cost: -2, operations: -1 },
          'repeated questions would be paid for each time',
        ),
      ],
      evidence: [
        cite(
          'Cache-aside pattern',
          'https://learn.microsoft.com/azure/architecture/patterns/cache-aside',
        ),
      ],
      consequences: [
        'Measure first; a cache is a second copy that can be wrong',
      ],
    },
    {
      id: 'valkey',
      title: 'Valkey in the cluster',
      summary: 'the open successor of Redis under the Linux Foundation',
      scores: [4, 5, 4, 4, 3, 4],
      adjust: [
        when(
          ({ profile }) => profile.noSaas || profile.clouds.length === 0,
          { operations: 1 },
          'it runs wherever the platform does',
        ),
      ],
      evidence: [
        cite('Valkey is a Linux Foundation project', 'https://valkey.io/'),
      ],
      consequences: ['A cache only: nothing in it may be the only copy'],
    },
    {
      id: 'provider-cache',
      title: 'Managed cache of the provider',
      summary: 'ElastiCache, Azure Managed Redis or Memorystore with failover',
      scores: [5, 3, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.smallTeam && profile.budget === 'tight',
          { cost: -1 },
          'the smallest replicated size is paid all month',
        ),
        when(
          ({ profile }) => profile.multiCloud,
          { complexity: -1 },
          'each cloud has its own',
        ),
      ],
      constraints: [...needsOnlyClouds('A managed cache')],
      evidence: [
        cite(
          'ElastiCache supports Valkey and Redis OSS',
          'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html',
        ),
      ],
      consequences: ['In the same zones as the nodes: latency is the point'],
    },
  ],
  followUps: ['api-gateway'],
});
