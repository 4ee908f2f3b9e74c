import { gitSource, treeParts } from '../../model/gitSource';
import type { PlatformModel } from '../../model/PlatformModel';
import {
  engineKubectl,
  engineRefresh,
  sourceStatus,
  type Runbook,
} from './Runbook';

/** Name of the Secret that the engine reads private repositories with. */
const SECRET = 'git-credentials';

/** Takes over the new key alone: address, kind and label stay as the first installation set them. */
const APPLY = 'apply --server-side --force-conflicts --filename -';

function usesSsh(model: PlatformModel): boolean {
  return !treeParts(model).some(part =>
    gitSource(model, part).repoURL.startsWith('https://'),
  );
}

/**
 * Puts a new credential in place of the old one, under the keys that each
 * engine reads: https://fluxcd.io/flux/components/source/gitrepositories/#secret-reference,
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#repository-credentials.
 */
function replaceCommands(model: PlatformModel): string[] {
  const kubectl = engineKubectl(model);
  const create = (...files: string[]) =>
    `kubectl create secret generic ${SECRET} ${files
      .map(file => `--from-file=${file}`)
      .join(' ')} --dry-run=client --output yaml | ${kubectl} ${APPLY}`;
  if (!usesSsh(model))
    return [
      "printf 'Token: ' && read -rs GIT_TOKEN",
      `printf '%s' "$GIT_TOKEN" | ${create('password=/dev/stdin')}`,
      'unset GIT_TOKEN',
    ];
  return [
    create(
      model.delivery.engine === 'argocd'
        ? 'sshPrivateKey=KEY_FILE'
        : 'identity=KEY_FILE',
    ),
  ];
}

/** Whether the engine reads from Git with a credential. */
function readsPrivately({ delivery }: PlatformModel): boolean {
  return delivery.repository.private && !delivery.artifact;
}

/** A new deploy key or token for the engine, without a moment in which it can read nothing. */
export const gitCredentialsRunbook: Runbook = {
  id: 'rotate-git-credentials',
  title: 'runbook.git-credentials',
  when: 'runbook.git-credentials.when',
  applies: readsPrivately,
  perCluster: true,
  steps: model => [
    { text: 'runbook.git-credentials.1' },
    { text: 'runbook.git-credentials.2', commands: replaceCommands(model) },
    {
      text: 'runbook.git-credentials.3',
      commands: [engineRefresh(model), sourceStatus(model)],
    },
    { text: 'runbook.git-credentials.4' },
    { text: 'runbook.git-credentials.5' },
  ],
  done: 'runbook.git-credentials.done',
};
