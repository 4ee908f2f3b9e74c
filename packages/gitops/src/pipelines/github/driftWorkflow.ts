import { SCAN_JOB } from './scanJob';
import { checkout, INSTALL_TOOLS, RUNNER, script } from './steps';
import type { Workflow } from './Workflow';
import { WORKFLOW_DEFAULTS } from './workflowFile';

/** Every working day, before people come. */
const EARLY = '17 4 * * 1-5';

/** Finds what was changed beside the intent, and images that have become vulnerable. */
export function driftWorkflow(): Workflow {
  return {
    name: 'drift',
    on: { schedule: [{ cron: EARLY }], workflow_dispatch: {} },
    ...WORKFLOW_DEFAULTS,
    concurrency: { group: 'drift', 'cancel-in-progress': false },
    jobs: {
      drift: {
        'runs-on': RUNNER,
        'timeout-minutes': 15,
        permissions: { contents: 'read' },
        steps: [
          checkout(),
          ...INSTALL_TOOLS,
          { name: 'Compare with the intent', run: script('drift.sh') },
        ],
      },
      images: SCAN_JOB,
    },
  };
}
