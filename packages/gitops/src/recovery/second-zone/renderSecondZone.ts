import type { ClusterModel } from '@kubernetes-architect/architecture';
import { CLOUDS } from '../../infrastructure/cloud/CloudStack';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { commands, numbered, recoveryPage } from '../recoveryFolder';
import { evacuateScript, ZONE_LABEL } from './evacuateScript';

/** Way of a provider to keep its load balancers away from a zone. */
const SHIFTS: Readonly<Record<string, readonly string[]>> = {
  aws: [
    'aws arc-zonal-shift start-zonal-shift --resource-identifier CLUSTER_ARN --away-from ZONE_ID --expires-in 3h --comment evacuation',
  ],
};

function isOwn({ provider }: ClusterModel): boolean {
  return !CLOUDS.some(cloud => cloud === provider);
}

/** What people with halls of their own have to do that a cloud does by itself. */
function halls(clusters: readonly ClusterModel[]): string[] {
  if (clusters.length === 0) return [];
  return [
    '## Halls of your own',
    `A hall is a zone: give each machine of ${clusters
      .map(({ name }) => name)
      .join(', ')} its label.`,
    commands(`kubectl label node NODE ${ZONE_LABEL}=HALL`),
    'Three members of a control plane over two halls do not survive the hall with two of them. Put the third member into a third room, however small: etcd needs more than half of its members. Without a third room, a person brings the hall with one member back from its snapshot.',
    'Volumes on the disk of a machine stay in its hall: what has to survive keeps a replica in each.',
  ];
}

/** Pages and scripts for clusters that survive the loss of a zone. */
export function renderSecondZone({
  model,
  choices,
}: RenderContext): RepositoryFile[] {
  const production = model.clusters.filter(({ tier }) => tier === 'production');
  const shifts = [
    ...new Set(production.flatMap(({ provider }) => SHIFTS[provider] ?? [])),
  ];
  return [
    recoveryPage([
      '# Lose a zone',
      'The control plane, the machines and the replicas of production stand in two zones at least. A zone that is lost at once needs nobody; one that is ill needs somebody who empties it.',
      '## What holds it together',
      [
        `- Replicas of an app are spread over zones by \`${ZONE_LABEL}\`; a budget of disruption keeps most of them while machines are drained.`,
        '- A volume is made in the zone of its pod (`WaitForFirstConsumer`) and stays there: what keeps data has a replica in another zone.',
        ...(choices.database === 'cloudnative-pg'
          ? [
              '- PostgreSQL answers a commit when a replica in another zone has it.',
            ]
          : []),
        '- Leave room: with two zones half of the machines has to carry all of the load, with three zones two thirds.',
      ].join('\n'),
      '## Empty a zone',
      numbered([
        'See which zone it is: errors and latency by zone, and the page of the provider.',
        'Keep requests away from it where the provider can.',
      ]),
      ...(shifts.length > 0 ? [commands(...shifts)] : []),
      'Then empty it. The script says which volumes stay behind.',
      commands('bash recovery/evacuate-zone.sh CLUSTER ZONE'),
      'When it is well again:',
      commands('bash recovery/evacuate-zone.sh CLUSTER ZONE back'),
      '## A lost region',
      'This design does not survive it. Restore from the copy of the backups, by the runbook `docs/runbooks/disaster-recovery.md`.',
      '## Drill',
      'Each quarter, in working hours: empty a zone of a cluster without production, then one of production, and watch the objective.',
      ...halls(production.filter(isOwn)),
    ]),
    evacuateScript(),
  ];
}
