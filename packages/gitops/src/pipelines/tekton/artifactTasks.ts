import type { ArtifactPush } from '../../wiring/artifactPush';
import { cloudLogin } from '../images/cloudLogin';
import { SCRIPTS_FOLDER } from '../scripts/shellScript';
import { bash, knownToClouds, task, type TektonObject } from './tasks';

/** Name of the Task and of the Pipeline that publish a commit. */
export const PUBLISH_ARTIFACT = 'publish-artifact';

/** Name of the Task and of the Pipeline that give it to an environment. */
export const TAG_ARTIFACT = 'tag-artifact';

function login({ clouds, repository }: ArtifactPush) {
  return clouds.length > 0
    ? [
        {
          name: 'login',
          script: bash(
            `IMAGE=${repository}`,
            cloudLogin({
              clouds,
              source: 'pod',
              login: `bash ${SCRIPTS_FOLDER}/registry-login.sh`,
            }).trimEnd(),
          ),
        },
      ]
    : [];
}

/**
 * Publishes a commit, and gives it to an environment. Where the registry has
 * no cloud, Tekton takes the login from the Secrets of the account of the run
 * (https://tekton.dev/docs/pipelines/auth/).
 */
export function artifactTasks(
  image: string,
  push: ArtifactPush,
): TektonObject[] {
  return [
    task(PUBLISH_ARTIFACT, {
      description: 'Publishes the commit of a checkout as an OCI artifact.',
      image,
      params: [],
      steps: [
        ...login(push),
        {
          name: 'publish',
          script: bash(`bash ${SCRIPTS_FOLDER}/publish-artifact.sh`),
        },
      ],
    }),
    task(TAG_ARTIFACT, {
      description: 'Gives an environment the commit of a checkout.',
      image,
      params: [
        { name: 'environment', description: 'Environment that gets it' },
      ],
      steps: [
        ...login(push),
        {
          name: 'tag',
          script: bash(`bash ${SCRIPTS_FOLDER}/tag-artifact.sh "$ENVIRONMENT"`),
        },
      ],
    }),
  ].map(each => knownToClouds(each, push.clouds));
}
