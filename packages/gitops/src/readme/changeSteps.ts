import {
  type PlatformModel,
  repositoryName,
} from '@kubernetes-architect/architecture';
import { TOOL_VERSIONS } from '../pipelines/toolVersions';
import { repositoryNames } from '../tree/splitTree';
import { shellBlock } from './markdown';

/** The command, by its package: another package has the name of the command alone. */
const ARCHITECT = `npx ${TOOL_VERSIONS.architect.dependency}@${TOOL_VERSIONS.architect.version}`;

function generateAgain(model: PlatformModel): string[] {
  const several = repositoryNames(model).length > 1;
  const intent = several ? 'fleet/platform.yaml' : 'platform.yaml';
  return [
    several
      ? 'Change `platform.yaml`, then generate again where the folders of all repositories are, each a clone with the name of its part, and read what changed:'
      : 'Change `platform.yaml`, then generate again and read what changed:',
    shellBlock(
      `${ARCHITECT} validate --file ${intent}`,
      `${ARCHITECT} render --file ${intent} --out "$PWD" --force && cd "$PWD"`,
      ...(several
        ? repositoryNames(model).map(name => `git -C ${name} diff`)
        : ['git diff']),
    ),
    'A version that was promoted stays, unless `platform.yaml` names another one than before. What a file calls yours, such as `values.user.yaml`, stays. All else is written over: a change there belongs into `platform.yaml`.',
  ];
}

function promotion(model: PlatformModel): string[] {
  const { name, promotesFrom } =
    model.environments.find(each => each.promotesFrom !== undefined) ?? {};
  const app = model.apps.find(
    ({ environments }) =>
      environments.some(({ environment }) => environment === name) &&
      environments.some(({ environment }) => environment === promotesFrom),
  );
  if (!app) return [];
  const folder = repositoryName(model, { part: 'apps', tenant: app.tenant });
  const [repo, file] =
    folder === 'fleet' ? ['.', ''] : [folder, ' --file fleet/platform.yaml'];
  return [
    'A version moves to the next environment by a pull request that changes nothing else. The pipeline `promote` opens it; on your own machine:',
    shellBlock(
      `${ARCHITECT} promote --repo ${repo}${file} --app ${app.name} --from ${promotesFrom} --to ${name}`,
    ),
  ];
}

/** How the platform is changed from the first day on. */
export function changeSteps(model: PlatformModel): string {
  return [...generateAgain(model), ...promotion(model)].join('\n\n');
}
