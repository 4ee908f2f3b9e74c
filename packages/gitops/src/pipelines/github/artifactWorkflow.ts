import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';
import type { ArtifactPush } from '../../wiring/artifactPush';
import { registryLogin } from './registryLogin';
import { checkout, INSTALL_TOOLS, RUNNER, script } from './steps';
import type { Permissions, Workflow, WorkflowJob } from './Workflow';
import { WORKFLOW_DEFAULTS } from './workflowFile';

const PUBLISH = 'publish';

function tagJobName(environment: string): string {
  return `tag-${environment}`;
}

function permissions({ access }: ArtifactPush, signs: boolean): Permissions {
  return {
    contents: 'read',
    ...(access === 'git-host' && { packages: 'write' as const }),
    ...((signs || access === 'cloud-identity') && {
      'id-token': 'write' as const,
    }),
  };
}

function job(
  push: ArtifactPush,
  options: { name: string; run: string; signs?: boolean },
): WorkflowJob {
  const { name, run, signs = false } = options;
  const { access, clouds, repository } = push;
  return {
    'runs-on': RUNNER,
    'timeout-minutes': 15,
    permissions: permissions(push, signs),
    steps: [
      checkout(),
      ...INSTALL_TOOLS,
      ...registryLogin({ access, clouds, image: repository }),
      { name, run },
    ],
  };
}

/** The environment of GitHub says who has to approve what production gets. */
function tagJob(
  push: ArtifactPush,
  { name, production, promotesFrom }: EnvironmentModel,
): WorkflowJob {
  return {
    name: `give it to ${name}`,
    needs: [promotesFrom === undefined ? PUBLISH : tagJobName(promotesFrom)],
    ...(production && { environment: name }),
    concurrency: { group: tagJobName(name), 'cancel-in-progress': false },
    ...job(push, {
      name: `Tag for ${name}`,
      run: script('tag-artifact.sh', name),
    }),
  };
}

/** Publishes each commit of the branch, then gives it to one environment after the other. */
export function artifactWorkflow(
  { model }: RenderContext,
  push: ArtifactPush,
): Workflow {
  return {
    name: 'artifact',
    on: { push: { branches: [model.delivery.repository.branch] } },
    ...WORKFLOW_DEFAULTS,
    concurrency: {
      group: 'artifact-${{ github.sha }}',
      'cancel-in-progress': false,
    },
    jobs: {
      [PUBLISH]: job(push, {
        name: 'Publish the tree',
        run: script('publish-artifact.sh'),
        signs: push.signed,
      }),
      ...Object.fromEntries(
        model.environments.map(environment => [
          tagJobName(environment.name),
          tagJob(push, environment),
        ]),
      ),
    },
  };
}
