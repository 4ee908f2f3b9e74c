import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';
import { renderedBranchPush } from '../scripts/renderedBranchPush';
import { checkout, INSTALL_TOOLS, RUNNER, script } from './steps';
import type { Workflow, WorkflowJob } from './Workflow';
import { WORKFLOW_DEFAULTS } from './workflowFile';

/** Production gets a pull request with exactly what will be applied; others are written at once. */
function renderJob(environment: EnvironmentModel): WorkflowJob {
  const { name, production } = environment;
  const { target, branch, begin } = renderedBranchPush(environment);
  return {
    name: `render ${name}`,
    'runs-on': RUNNER,
    'timeout-minutes': 15,
    permissions: {
      contents: 'write',
      ...(production && { 'pull-requests': 'write' as const }),
    },
    concurrency: { group: `render-${name}`, 'cancel-in-progress': false },
    steps: [
      checkout({ 'fetch-depth': 0 }),
      ...INSTALL_TOOLS,
      {
        name: 'Render and push',
        env: {
          GH_TOKEN: '${{ github.token }}',
          REPOSITORY: '${{ github.repository }}',
        },
        run: [
          'gh auth setup-git',
          script('render-branch.sh', name, branch),
          ...begin('origin'),
          `git push --force-with-lease origin ${branch}`,
          ...(production
            ? [
                `git fetch --quiet origin ${target}`,
                `git diff --quiet FETCH_HEAD ${branch} ||`,
                `  gh pr view ${branch} --repo "$REPOSITORY" --json state --jq .state | grep -q OPEN ||`,
                `  gh pr create --repo "$REPOSITORY" --base ${target} --head ${branch} --title 'Render ${name}' --body 'What is reviewed here is exactly what will be applied.'`,
              ]
            : []),
          '',
        ].join('\n'),
      },
    ],
  };
}

/** Renders each environment to a branch of its own. */
export function renderedBranchesWorkflow({ model }: RenderContext): Workflow {
  return {
    name: 'rendered branches',
    on: { push: { branches: [model.delivery.repository.branch] } },
    ...WORKFLOW_DEFAULTS,
    concurrency: {
      group: 'rendered-branches-${{ github.sha }}',
      'cancel-in-progress': false,
    },
    jobs: Object.fromEntries(
      model.environments.map(environment => [
        `render-${environment.name}`,
        renderJob(environment),
      ]),
    ),
  };
}
