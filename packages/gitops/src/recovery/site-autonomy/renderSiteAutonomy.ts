import { isPerCluster } from '../../argocd/perCluster';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { rebuildScript } from '../rebuild/rebuildScript';
import { commands, numbered, recoveryPage } from '../recoveryFolder';
import { checkAutonomyScript } from './checkAutonomyScript';

/** Days for which a certificate of a public authority can wait to be renewed. */
const RENEWAL_DAYS = 30;

function engineLine({ model }: RenderContext): string {
  if (model.delivery.engine === 'flux')
    return 'Flux runs in each site and pulls. Without a line it keeps what is there, and puts right what somebody changes by hand.';
  return isPerCluster(model)
    ? 'Argo CD runs in each site and pulls. Without a line it keeps the last state that it knows.'
    : '**One Argo CD steers all sites**: a site without a line gets nothing, and nothing is put right in it. Decide for `gitops-engine: argocd-per-cluster` or `flux`.';
}

function certificateLine({ choices }: RenderContext): string {
  return choices.certificates === 'cert-manager-private-ca'
    ? 'Certificates come from an authority in the site itself.'
    : `Certificates of a public authority are renewed ${RENEWAL_DAYS} days before they end: a site that may be cut off for longer needs \`certificates: cert-manager-private-ca\`.`;
}

/** What a site does without the centre. */
function alone(context: RenderContext): string[] {
  const { choices } = context;
  return [
    engineLine(context),
    ...(choices.distribution === 'k3s' || choices.distribution === 'rke2'
      ? [
          'Images that one machine has, all machines of the site have: each server shares them (`embedded-registry`). An image that none has waits for the line.',
        ]
      : []),
    `Names inside of the cluster are answered by its own DNS.${
      context.hasAddon('site-dns')
        ? ' Names of Git and of registries are answered for a day from memory.'
        : ''
    }`,
    certificateLine(context),
    'Metrics, logs and alerts are kept in the site. Where they also go to the centre, let them wait on a disk: give the sender a volume and a bound in its values.user.yaml, such as `remoteWrite.maxDiskUsagePerURL` of vmagent.',
  ];
}

/** Pages and scripts for sites that stand alone. */
export function renderSiteAutonomy(context: RenderContext): RepositoryFile[] {
  return [
    recoveryPage([
      '# Sites that stand alone',
      'A site works without the centre, and a lost site is replaced from Git. The others do not notice.',
      '## Without the line',
      alone(context)
        .map(line => `- ${line}`)
        .join('\n'),
      'Look before the line does, after each release and for each new site:',
      commands('bash recovery/check-autonomy.sh SITE'),
      '## When the line is back',
      numbered([
        'The engine asks for Git at its next interval and brings in all that happened meanwhile, at once. Nothing has to be done.',
        'Many sites that come back together ask together: let waves of upgrades wait until the newest commit is a day old on all sites.',
        'Look at what was refused meanwhile: the events of the engine, and the alerts of the site that nobody in the centre saw.',
      ]),
      '## Replace a lost site',
      'Take the spare machine, install it as `infrastructure/*/SITE/README.md` says, and run:',
      commands('bash recovery/rebuild.sh SITE'),
      'It measures each step. Data comes back from the daily copy in the hub; what the site wrote after that copy is lost.',
      '## Drill',
      'Twice a year: pull the line of a pilot site for a day, restart each of its machines meanwhile, and read what broke.',
    ]),
    checkAutonomyScript(),
    rebuildScript(context),
  ];
}
