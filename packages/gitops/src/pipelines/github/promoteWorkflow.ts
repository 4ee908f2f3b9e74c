import type { PipelineSettings } from '../PipelineSettings';
import { checkout, INSTALL_TOOLS, RUNNER, script } from './steps';
import type { Workflow, WorkflowInput } from './Workflow';
import { WORKFLOW_DEFAULTS } from './workflowFile';

function environmentInput(
  description: string,
  options: readonly string[],
): WorkflowInput {
  return { description, required: true, type: 'choice', options };
}

/** Opens the pull request of a promotion. What is chosen reaches the scripts by variables only. */
export function promoteWorkflow({
  branch,
  environments,
}: PipelineSettings): Workflow {
  return {
    name: 'promote',
    on: {
      workflow_dispatch: {
        inputs: {
          app: {
            description: 'App or operator to promote',
            required: true,
            type: 'string',
          },
          from: environmentInput(
            'Environment that has the version',
            environments,
          ),
          to: environmentInput('Environment that gets it', environments),
        },
      },
    },
    ...WORKFLOW_DEFAULTS,
    concurrency: {
      group: 'promote-${{ inputs.app }}-${{ inputs.to }}',
      'cancel-in-progress': false,
    },
    jobs: {
      promote: {
        'runs-on': RUNNER,
        'timeout-minutes': 10,
        permissions: { contents: 'write', 'pull-requests': 'write' },
        steps: [
          checkout({ ref: branch }),
          ...INSTALL_TOOLS,
          {
            name: 'Promote and open the pull request',
            env: {
              APP: '${{ inputs.app }}',
              FROM: '${{ inputs.from }}',
              TO: '${{ inputs.to }}',
              GH_TOKEN: '${{ github.token }}',
              REPOSITORY: '${{ github.repository }}',
            },
            run: [
              script('promote.sh', '"$APP"', '"$FROM"', '"$TO"'),
              'gh auth setup-git',
              'git push --set-upstream origin HEAD',
              'gh pr create --repo "$REPOSITORY" --base "$(cat .architect/reports/base)" --title "$(git log -1 --format=%s)" --body-file .architect/reports/promotion.md',
              '',
            ].join('\n'),
          },
        ],
      },
    },
  };
}
