import { SCRIPTS_FOLDER } from '../scripts/shellScript';
import { GO_VERSION, NODE_VERSION } from '../toolVersions';
import { action } from './actions';
import type { WorkflowStep } from './Workflow';

/** Runner of all jobs. */
export const RUNNER = 'ubuntu-24.04';

/** Runs one of the scripts that every pipeline shares. */
export function script(name: string, ...args: string[]): string {
  return ['bash', `${SCRIPTS_FOLDER}/${name}`, ...args].join(' ');
}

/** Reads the repository; the token does not stay on the disk. */
export function checkout(
  options: Record<string, string | number> = {},
): WorkflowStep {
  return {
    uses: action('actions/checkout'),
    with: { 'persist-credentials': false, ...options },
  };
}

/** The tools of the scripts. */
export const INSTALL_TOOLS: readonly WorkflowStep[] = [
  {
    uses: action('actions/setup-go'),
    with: { 'go-version': GO_VERSION, cache: false },
  },
  {
    uses: action('actions/setup-node'),
    with: { 'node-version': NODE_VERSION },
  },
  { name: 'Install the tools', run: script('tools.sh') },
];

/** Keeps what a job has written. */
export function uploadReports(name: string): WorkflowStep {
  return {
    if: 'always()',
    uses: action('actions/upload-artifact'),
    with: {
      name,
      path: '.architect/reports',
      'include-hidden-files': true,
      'if-no-files-found': 'ignore',
      'retention-days': 14,
    },
  };
}
