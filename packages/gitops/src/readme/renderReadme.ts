import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { bootstrapSteps } from './bootstrapSteps';
import { changeSteps } from './changeSteps';
import { escapeMarkdown, markdownTable } from './markdown';
import { preparationSteps } from './preparationSteps';
import { readingList } from './readingList';

/** What people have to know before they remove something. */
const PRODUCTION_STAYS =
  'What production runs is kept when its app, tenant or cluster leaves this repository: a person deletes it in the cluster. Elsewhere it is deleted with its files.';

function environmentTable(model: PlatformModel): string {
  return markdownTable(
    ['Environment', 'Production', 'Promotes from', 'Clusters'],
    model.environments.map(({ name, production, promotesFrom }) => [
      `\`${name}\``,
      production ? 'yes' : 'no',
      promotesFrom === undefined ? '' : `\`${promotesFrom}\``,
      model.clusters
        .filter(({ environments }) => environments.includes(name))
        .map(cluster => `\`${cluster.name}\``)
        .join(', '),
    ]),
  );
}

function appTable(model: PlatformModel): string {
  return markdownTable(
    ['App', 'Tenant', 'Kind', 'Environments'],
    model.apps.map(({ name, tenant, kind, environments }) => [
      `\`${name}\``,
      `\`${tenant}\``,
      kind,
      environments.map(({ environment }) => `\`${environment}\``).join(', '),
    ]),
  );
}

function tlsNotes(model: PlatformModel): string[] {
  return model.apps.flatMap(({ name, ingress, environments }) =>
    ingress
      ? [
          `- \`${name}\` is served over TLS with the Secret \`${
            ingress.tlsSecretName
          }\`, which has to be in ${environments
            .map(({ namespace }) => `\`${namespace}\``)
            .join(', ')}.`,
        ]
      : [],
  );
}

/** The page that people see first in the repository; `paths` are those of all other files. */
export function renderReadme(
  model: PlatformModel,
  paths: readonly string[],
): RepositoryFile {
  const notes = tlsNotes(model);
  const sections = [
    `# ${escapeMarkdown(model.title)}`,
    ...(model.description === undefined
      ? []
      : [escapeMarkdown(model.description)]),
    'This repository is generated from `platform.yaml`. Change that file, and generate again as said below.',
    '## Environments',
    environmentTable(model),
    ...(model.apps.length > 0 ? ['## Apps', appTable(model)] : []),
    '## Prepare',
    preparationSteps(model, paths),
    '## Begin',
    bootstrapSteps(model),
    '## Change it',
    changeSteps(model),
    ...(model.environments.some(({ production }) => production)
      ? ['## Taking something out', PRODUCTION_STAYS]
      : []),
    ...(notes.length > 0 ? ['## Certificates', notes.join('\n')] : []),
    '## Read on',
    readingList(model, paths),
  ];
  return { path: 'README.md', content: `${sections.join('\n\n')}\n` };
}
