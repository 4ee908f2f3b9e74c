import {
  checkout,
  INSTALL_TOOLS,
  RUNNER,
  script,
  uploadReports,
} from './steps';
import type { WorkflowJob } from './Workflow';

/** Scans the images of the repository for known vulnerabilities. */
export const SCAN_JOB: WorkflowJob = {
  name: 'scan images',
  'runs-on': RUNNER,
  'timeout-minutes': 30,
  permissions: { contents: 'read' },
  steps: [
    checkout(),
    ...INSTALL_TOOLS,
    { name: 'Scan', run: script('scan.sh') },
    uploadReports('image-scan'),
  ],
};
