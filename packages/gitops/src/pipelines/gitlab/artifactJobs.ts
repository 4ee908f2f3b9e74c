import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { ArtifactPush } from '../../wiring/artifactPush';
import { SCRIPTS_FOLDER } from '../scripts/shellScript';
import type { GitlabJob, GitlabRule } from './GitlabPipeline';
import { idTokens, registryLogin } from './registryLogin';

const PUBLISH = 'publish-artifact';

function job(
  push: ArtifactPush,
  options: { script: string; signs?: boolean },
): GitlabJob {
  const { access, clouds, host, repository } = push;
  const { script, signs = false } = options;
  const tokens = idTokens(clouds, { signs });
  return {
    stage: 'deploy',
    ...(Object.keys(tokens).length > 0 && { id_tokens: tokens }),
    variables: { IMAGE: repository },
    before_script: [
      registryLogin({
        access,
        clouds,
        login: `bash ${SCRIPTS_FOLDER}/registry-login.sh`,
        host,
      }),
    ],
    script: [`bash ${SCRIPTS_FOLDER}/${script}`],
  };
}

/** Publishes each commit of the branch, then gives it to one environment after the other. Somebody starts the job of production. */
export function artifactJobs(
  { environments }: PlatformModel,
  options: { push: ArtifactPush; onBranch: GitlabRule },
): Record<string, GitlabJob> {
  const { push, onBranch } = options;
  return {
    [PUBLISH]: {
      ...job(push, { script: 'publish-artifact.sh', signs: push.signed }),
      rules: [onBranch],
      resource_group: PUBLISH,
    },
    ...Object.fromEntries(
      environments.map(({ name, production, promotesFrom }) => [
        `tag-${name}`,
        {
          ...job(push, { script: `tag-artifact.sh ${name}` }),
          needs: [promotesFrom === undefined ? PUBLISH : `tag-${promotesFrom}`],
          rules: [
            {
              ...onBranch,
              ...(production && {
                when: 'manual' as const,
                allow_failure: false,
              }),
            },
          ],
          resource_group: `tag-${name}`,
          environment: { name },
        },
      ]),
    ),
  };
}
