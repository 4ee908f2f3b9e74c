import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { ArtifactPush } from '../../wiring/artifactPush';
import { cloudLogin } from '../images/cloudLogin';
import { SCRIPTS_FOLDER } from '../scripts/shellScript';
import { call, shell, type Stage } from './stage';

/** Name of the credentials of Jenkins with the account that may push. */
const ACCOUNT = 'artifact-registry';

const LOGIN = `bash ${SCRIPTS_FOLDER}/registry-login.sh`;

/** Logs in as the pod of the agent in a cloud, else with an account that Jenkins keeps. */
function login({ clouds, host, repository }: ArtifactPush): string[] {
  return clouds.length > 0
    ? [
        // With a first line of its own Jenkins does not print what runs, and so no password.
        shell(
          [
            '#!/usr/bin/env bash',
            'set -euo pipefail',
            `IMAGE=${repository}`,
            cloudLogin({ clouds, source: 'pod', login: LOGIN }),
          ].join('\n'),
        ),
      ]
    : [
        `withCredentials([usernamePassword(credentialsId: '${ACCOUNT}', usernameVariable: 'REGISTRY_USERNAME', passwordVariable: 'REGISTRY_PASSWORD')]) {`,
        `  ${shell(
          `printf '%s' "$REGISTRY_PASSWORD" | ${LOGIN} --username "$REGISTRY_USERNAME" --password-stdin ${host}`,
        )}`,
        '}',
      ];
}

/** Publishes each commit of the branch, then gives it to one environment after the other. Somebody answers for production. */
export function artifactStages(options: {
  push: ArtifactPush;
  environments: readonly EnvironmentModel[];
  when: string;
}): Stage[] {
  const { push, environments, when } = options;
  return [
    {
      name: 'Publish artifact',
      when,
      steps: [...login(push), call('publish-artifact.sh')],
    },
    ...environments.map(({ name, production }) => ({
      name: `Give the artifact to ${name}`,
      when,
      ...(production && { approval: `Give this commit to ${name}?` }),
      steps: [call('tag-artifact.sh', name)],
    })),
  ];
}
