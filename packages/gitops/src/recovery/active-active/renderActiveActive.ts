import {
  entriesOf,
  sharedNames,
} from '../../infrastructure/cloud/traffic/sharedNames';
import { markdownTable } from '../../readme/markdown';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { commands, numbered, recoveryPage } from '../recoveryFolder';
import { dataNotes } from './dataNotes';
import { removeRegionScript } from './removeRegionScript';

function traffic(script: readonly RepositoryFile[]): string[] {
  return script.length > 0
    ? [
        'To take a region out, for work or because it is ill without being dead:',
        commands(
          'bash recovery/remove-region.sh CLUSTER',
          'bash recovery/remove-region.sh CLUSTER back',
        ),
      ]
    : [
        'No code of this repository leads requests to the regions: let your own global load balancer ask the entries above, and write here how a region is taken out of it.',
      ];
}

/** Ways in whose load balancer is a Service, from which ExternalDNS takes the name of an entry. */
const BY_SERVICE = new Set([
  'cilium-gateway',
  'contour',
  'envoy-gateway',
  'ingress-nginx',
  'istio-gateway',
  'kong',
  'traefik',
]);

/** Who writes the names. */
function writer({ choices: { dns, ingress = '' } }: RenderContext): string {
  const entry =
    dns === 'external-dns' && BY_SERVICE.has(ingress)
      ? 'ExternalDNS of each cluster writes the name of its own entry alone.'
      : 'Write the name of each entry yourself, as it leads to the load balancer of its cluster: nothing here knows that address.';
  return `${entry} The names of apps lead to all entries and are written once, by code that no region runs.`;
}

function entryTable(entries: ReturnType<typeof entriesOf>): string[] {
  return entries.length === 0
    ? [
        'No app names a way in from outside (`ingress`) in an environment of several clusters: there is nothing to lead yet.',
      ]
    : [
        markdownTable(
          ['Cluster', 'Region', 'Entry'],
          entries.map(({ cluster, entry }) => [
            cluster.name,
            cluster.region,
            `\`${entry}\``,
          ]),
        ),
      ];
}

/** Pages and scripts for regions that all serve. */
export function renderActiveActive(context: RenderContext): RepositoryFile[] {
  const entries = entriesOf(sharedNames(context));
  const script = removeRegionScript(context);
  return [
    recoveryPage([
      '# Lose a region',
      'Every region serves, from the same commit: the engine brings a change to all of them at once. Losing one is a loss of capacity.',
      '## Entries',
      ...entryTable(entries),
      writer(context),
      '## Take a region out',
      ...traffic(script),
      '## When a region is lost',
      numbered([
        'See that it left the traffic: ask for a name of an app from outside, and look which entry answers.',
        'Look at the room in the regions that stay: nodes at their bound, pods that wait, budgets of disruption.',
        'Stop promotions: a bad change has nowhere left to be survived.',
        'Decide on the writer of the data, below. Wait when you cannot tell whether the lost region still writes.',
        'Bring the region back from Git when it is there again, let its data catch up, and only then give it requests.',
      ]),
      '## Data',
      dataNotes(context)
        .map(note => `- ${note}`)
        .join('\n'),
      '## Drill',
      'Each quarter: take a region out for an hour of a working day, and watch the objective. A region that was never out does not leave.',
    ]),
    ...script,
  ];
}
