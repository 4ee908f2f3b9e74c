import { IN_CLUSTER_SERVER } from '@kubernetes-architect/architecture';
import { isPerCluster } from '../../argocd/perCluster';
import { markdownTable } from '../../readme/markdown';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { commands, numbered, recoveryPage } from '../recoveryFolder';
import { drillNote, drillPipelines } from './drillPipelines';
import { drillScript, drillStacks } from './drillScript';
import { rebuildScript } from './rebuildScript';
import { restoredState } from './restoredState';

const STEPS = [
  '`provision`: the infrastructure code makes the cluster.',
  '`connect`: its context gets into your kubeconfig, under the name of the cluster.',
  '`engine`: the engine is installed, gets its keys and the access to Git, and takes over.',
  '`synchronise`: everything of Git is there and healthy.',
  '`restore`: data comes back from its copies.',
  '`verify`: no pod waits.',
];

function promise(minutes: number | undefined): string {
  return minutes === undefined
    ? 'No recovery time was promised: write down what you measure.'
    : `Promised: ${minutes} minutes. The script fails when it takes longer, and the time of the last drill, not this number, is what you can promise.`;
}

/** What else stops while the cluster is away in which Argo CD runs. */
function hubWarning(
  { model }: RenderContext,
  clusters: readonly string[],
): string[] {
  const hub = model.clusters.find(({ server }) => server === IN_CLUSTER_SERVER);
  return model.delivery.engine === 'argocd' &&
    !isPerCluster(model) &&
    hub &&
    clusters.includes(hub.name)
    ? [
        `Argo CD runs in \`${hub.name}\`: until it is back nothing is delivered to any cluster, and all apps go on as they are. It is the drill that matters most; do it in a quiet hour.`,
      ]
    : [];
}

/** Everything for a cluster that is made again when it is lost. */
export function renderRebuild(context: RenderContext): RepositoryFile[] {
  const clusters = drillStacks(context).map(({ name }) => name);
  return [
    recoveryPage([
      '# Rebuild a lost cluster',
      promise(context.model.intent.spec.requirements?.rtoMinutes),
      '## State that Git does not hold',
      'Know where each of these is before the day on which it is needed.',
      markdownTable(
        ['What', 'Where its copy is', 'How it comes back'],
        restoredState(context).map(({ what, from, how }) => [what, from, how]),
      ),
      '## Rebuild',
      commands(
        'export KEYS=keys.yaml GIT_ACCESS=git-access.yaml',
        'bash recovery/rebuild.sh CLUSTER',
      ),
      'The steps, each of which is measured into `.architect/reports`:',
      numbered(STEPS),
      '## Drill',
      ...(clusters.length === 0
        ? [
            'Twice a year: make a cluster anew under another name by hand, with a clock, and run the script on it.',
          ]
        : [
            `Twice a year, and each time somebody new is on call. It destroys a cluster without production: ${clusters.join(
              ', ',
            )}. Network, keys and buckets stay.`,
            commands('bash recovery/drill.sh CLUSTER'),
            drillNote(context),
            ...hubWarning(context, clusters),
            'Load balancers and volumes that Kubernetes made in the old cluster stay behind in the account: remove them by the tag of the cluster afterwards.',
            'Write the minutes into `spec.recovery.lastDrill` of platform.yaml, and what surprised you into a ticket.',
          ]),
    ]),
    rebuildScript(context),
    ...drillScript(context),
    ...drillPipelines(context, clusters),
  ];
}
