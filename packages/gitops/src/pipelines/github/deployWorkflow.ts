import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';
import { usesAge } from '../../secrets/decryptionSecrets';
import { type DeployTarget, deployTargets } from '../deployTargets';
import { checkout, INSTALL_TOOLS, RUNNER, script } from './steps';
import type { Workflow, WorkflowJob } from './Workflow';
import { WORKFLOW_DEFAULTS } from './workflowFile';

function jobName({ cluster, environment }: DeployTarget): string {
  return `${environment}-on-${cluster}`;
}

/** The environment of GitHub holds the address of the cluster, and who has to approve. */
function deployJob(
  target: DeployTarget,
  options: {
    targets: readonly DeployTarget[];
    mode?: 'diff';
    decrypts: boolean;
  },
): WorkflowJob {
  const { cluster, environment, after } = target;
  const { targets, mode, decrypts } = options;
  const needs = targets
    .filter(each => mode === undefined && each.environment === after)
    .map(jobName);
  return {
    name: `${environment} on ${cluster}`,
    ...(needs.length > 0 && { needs }),
    'runs-on': RUNNER,
    'timeout-minutes': 20,
    permissions: { contents: 'read', 'id-token': 'write' },
    environment: mode
      ? `${environment}-${cluster}-read`
      : `${environment}-${cluster}`,
    concurrency: {
      group: `deploy-${environment}-${cluster}`,
      'cancel-in-progress': false,
    },
    steps: [
      checkout(),
      ...INSTALL_TOOLS,
      {
        name: mode ? 'Compare' : 'Deploy',
        env: {
          KUBERNETES_SERVER: '${{ vars.KUBERNETES_SERVER }}',
          KUBERNETES_CA: '${{ vars.KUBERNETES_CA }}',
          ...(decrypts && { SOPS_AGE_KEY: '${{ secrets.SOPS_AGE_KEY }}' }),
        },
        run: script('deploy.sh', environment, ...(mode ? [mode] : [])),
      },
    ],
  };
}

function jobs(
  model: PlatformModel,
  mode?: 'diff',
): Record<string, WorkflowJob> {
  const targets = deployTargets(model);
  return Object.fromEntries(
    targets.map(target => [
      jobName(target),
      deployJob(target, {
        targets,
        mode,
        decrypts: usesAge(model, target.environment),
      }),
    ]),
  );
}

/** Pushes each environment after the one before it, each behind the approvals of its GitHub environment. */
export function deployWorkflow({ model }: RenderContext): Workflow {
  return {
    name: 'deploy',
    on: { push: { branches: [model.delivery.repository.branch] } },
    ...WORKFLOW_DEFAULTS,
    concurrency: { group: 'deploy', 'cancel-in-progress': false },
    jobs: jobs(model),
  };
}

/** Notices every morning what was changed in the clusters, since nobody puts it right by itself. */
export function clusterDriftWorkflow({ model }: RenderContext): Workflow {
  return {
    name: 'cluster drift',
    on: { schedule: [{ cron: '37 4 * * 1-5' }], workflow_dispatch: {} },
    ...WORKFLOW_DEFAULTS,
    concurrency: { group: 'cluster-drift', 'cancel-in-progress': false },
    jobs: jobs(model, 'diff'),
  };
}
