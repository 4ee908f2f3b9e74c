import type { RenderContext } from '../../RenderContext';

/** How data gets into every region, by decision and option. */
const REPLICATION: Readonly<Record<string, Readonly<Record<string, string>>>> =
  {
    database: {
      'cloudnative-pg':
        'PostgreSQL has one writer: the first region. Each other region follows it from the archive, as a replica cluster, and answers reads. To move the writer set `spec.replica.primary` in all regions to the new one: https://cloudnative-pg.io/documentation/current/replica_cluster/',
      managed:
        'A managed database has one writer. Add a replica in each other region (Aurora Global Database, read replicas of Azure Database or Cloud SQL) and promote it by hand: two writers after a cut line are worse than an hour without one.',
    },
    streaming: {
      strimzi:
        'Each region has a Kafka of its own. MirrorMaker 2 copies topics under the name of the region that they come from: consumers read both.',
      'provider-streaming':
        'Copy topics by the replicator of the provider (MSK Replicator, geo-replication of Event Hubs); consumers go on from a translated offset.',
    },
    cache: {
      valkey: 'A cache is of its region, and begins empty.',
      'provider-cache': 'A cache is of its region, and begins empty.',
    },
  };

/** What people have to know of the data of a platform whose regions all serve. */
export function dataNotes({ choices }: RenderContext): string[] {
  const notes = Object.entries(REPLICATION).flatMap(
    ([decision, options]) => options[choices[decision] ?? ''] ?? [],
  );
  return [
    ...notes,
    'Corrupt data is replicated too: backups stay, and are restored in drills.',
  ];
}
