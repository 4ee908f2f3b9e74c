import type { PipelineSettings } from '../PipelineSettings';
import {
  checkout,
  INSTALL_TOOLS,
  RUNNER,
  script,
  uploadReports,
} from './steps';
import type { Workflow } from './Workflow';
import { WORKFLOW_DEFAULTS } from './workflowFile';

/** Plans what a change of the infrastructure would do. It reads only; a person applies. */
export function infrastructureWorkflow({ branch }: PipelineSettings): Workflow {
  const paths = ['infrastructure/**'];
  return {
    name: 'infrastructure',
    on: { pull_request: { branches: [branch], paths } },
    ...WORKFLOW_DEFAULTS,
    concurrency: {
      group: 'infrastructure-${{ github.event.pull_request.number }}',
      'cancel-in-progress': true,
    },
    jobs: {
      plan: {
        // The state is read by a role that only the branches of this repository may take on.
        if: 'github.event.pull_request.head.repo.full_name == github.repository',
        'runs-on': RUNNER,
        'timeout-minutes': 30,
        permissions: { contents: 'read', 'id-token': 'write' },
        environment: 'infrastructure-plan',
        steps: [
          checkout(),
          ...INSTALL_TOOLS,
          { name: 'Plan', run: script('infrastructure.sh') },
          uploadReports('infrastructure-plan'),
        ],
      },
    },
  };
}
