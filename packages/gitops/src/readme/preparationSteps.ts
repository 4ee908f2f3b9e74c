import {
  gitSource,
  type PlatformModel,
  repositoryName,
  type TreePart,
  treeParts,
} from '@kubernetes-architect/architecture';
import { shellBlock } from './markdown';

/** Pages of folders by which clusters come to be. */
const INFRASTRUCTURE_PAGE = /^infrastructure\/.*README\.md$/;

/** What has to be there before the clusters, and what comes a while after them. */
function rank(page: string): number {
  if (page.includes('/air-gap/')) return 0;
  if (page.includes('/shared-')) return 1;
  return page.includes('/account-') ? 3 : 2;
}

/** The repositories, each once, with the folder that it is written into. */
function repositories(model: PlatformModel) {
  return [
    ...new Map(
      treeParts(model).map((part: TreePart) => [
        repositoryName(model, part),
        gitSource(model, part),
      ]),
    ),
  ];
}

function pushCommands(model: PlatformModel): string[] {
  const all = repositories(model);
  return all.flatMap(([name, { repoURL, targetRevision }]) => {
    const git = all.length === 1 ? 'git' : `git -C ${name}`;
    return [
      `${git} init --initial-branch ${targetRevision}`,
      `${git} add --all`,
      `${git} commit --message "Begin"`,
      `${git} remote add origin ${repoURL}`,
      `${git} push --set-upstream origin ${targetRevision}`,
    ];
  });
}

function clusterPages(
  model: PlatformModel,
  paths: readonly string[],
): string | undefined {
  const pages = paths
    .filter(path => INFRASTRUCTURE_PAGE.test(path))
    .sort((left, right) => rank(left) - rank(right));
  if (pages.length === 0) return undefined;
  const name = repositoryName(model, { part: 'infrastructure' });
  return [
    name === 'fleet'
      ? '2. Make the clusters and what they stand on. Each folder has a page that says how, in this order:'
      : `2. Make the clusters and what they stand on. Each folder of the repository \`${name}\` has a page that says how, in this order:`,
    '',
    ...pages.map(page =>
      name === 'fleet' ? `   - [${page}](${page})` : `   - \`${page}\``,
    ),
  ].join('\n');
}

/** What there has to be before an engine can be installed: repositories, clusters, and ways to reach them. */
export function preparationSteps(
  model: PlatformModel,
  paths: readonly string[],
): string {
  const several = repositories(model).length > 1;
  return [
    several
      ? '1. Make an empty repository for each folder of this tree, and bring the files there. Run this where the folders are:'
      : '1. Make an empty repository, and bring these files there:',
    shellBlock(...pushCommands(model)),
    'Protect the branch: changes come by a pull request that `CODEOWNERS` have read and the pipeline has passed.',
    clusterPages(model, paths) ??
      '2. Make the clusters. Nothing here says how: no tool for it was chosen.',
    `3. Give each cluster a context of \`kubectl\` with its name, since the commands of all pages use it: ${model.clusters
      .map(({ name }) => `\`${name}\``)
      .join(', ')}. To give one another name:`,
    shellBlock(
      'kubectl config get-contexts',
      `kubectl config rename-context OLD_NAME ${model.clusters[0].name}`,
    ),
  ].join('\n\n');
}
