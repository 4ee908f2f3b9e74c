import type { PipelineSettings } from '../PipelineSettings';
import { DIFF_MARKER } from '../scripts/diffScript';
import { action } from './actions';
import { SCAN_JOB } from './scanJob';
import {
  checkout,
  INSTALL_TOOLS,
  RUNNER,
  script,
  uploadReports,
} from './steps';
import type { Workflow, WorkflowJob } from './Workflow';
import { WORKFLOW_DEFAULTS } from './workflowFile';

const ARTIFACT = 'rendered-diff';

/** A pull request of a fork gets a token that may read only. */
const SAME_REPOSITORY =
  "github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository";

const validate: WorkflowJob = {
  'runs-on': RUNNER,
  'timeout-minutes': 20,
  permissions: { contents: 'read' },
  steps: [
    checkout(),
    ...INSTALL_TOOLS,
    { name: 'Validate', run: script('validate.sh') },
    uploadReports('validation'),
  ],
};

const findings: WorkflowJob = {
  name: 'report findings',
  needs: ['validate'],
  if: `always() && (github.event_name == 'push' || (${SAME_REPOSITORY}))`,
  'runs-on': RUNNER,
  'timeout-minutes': 5,
  // In a private repository the upload asks about its own run:
  // https://github.com/github/codeql-action#workflow-permissions
  permissions: {
    actions: 'read',
    contents: 'read',
    'security-events': 'write',
  },
  steps: [
    {
      uses: action('actions/download-artifact'),
      with: { name: 'validation', path: 'reports' },
    },
    {
      uses: action('github/codeql-action/upload-sarif'),
      with: { sarif_file: 'reports/readiness.sarif', category: 'architect' },
    },
  ],
};

const diff: WorkflowJob = {
  name: 'rendered diff',
  if: "github.event_name == 'pull_request'",
  'runs-on': RUNNER,
  'timeout-minutes': 15,
  permissions: { contents: 'read' },
  steps: [
    checkout({ 'fetch-depth': 0 }),
    ...INSTALL_TOOLS,
    {
      name: 'Render both sides',
      env: { BASE: '${{ github.event.pull_request.base.sha }}' },
      run: script('diff.sh', '"$BASE"'),
    },
    uploadReports(ARTIFACT),
  ],
};

/** Writes the comment. It runs nothing of the pull request, since its token may write. */
const comment: WorkflowJob = {
  name: 'comment the rendered diff',
  needs: ['diff'],
  if: SAME_REPOSITORY,
  'runs-on': RUNNER,
  'timeout-minutes': 5,
  permissions: { 'pull-requests': 'write' },
  steps: [
    {
      uses: action('actions/download-artifact'),
      with: { name: ARTIFACT, path: 'reports' },
    },
    {
      name: 'Write or renew the comment',
      env: {
        GH_TOKEN: '${{ github.token }}',
        REPOSITORY: '${{ github.repository }}',
        PULL_REQUEST: '${{ github.event.pull_request.number }}',
        MARKER: DIFF_MARKER,
      },
      run: [
        'id="$(gh api --paginate "repos/$REPOSITORY/issues/$PULL_REQUEST/comments" \\',
        `  --jq '.[] | select((.body | startswith(env.MARKER)) and .user.type == "Bot") | .id' | head -n 1)"`,
        'if [ -n "$id" ]; then',
        '  gh api --method PATCH "repos/$REPOSITORY/issues/comments/$id" --field body=@reports/rendered-diff.md --silent',
        'else',
        '  gh api --method POST "repos/$REPOSITORY/issues/$PULL_REQUEST/comments" --field body=@reports/rendered-diff.md --silent',
        'fi',
        '',
      ].join('\n'),
    },
  ],
};

/** What every pull request has to pass. */
export function validateWorkflow({ branch }: PipelineSettings): Workflow {
  return {
    name: 'validate',
    on: {
      pull_request: { branches: [branch] },
      push: { branches: [branch] },
    },
    ...WORKFLOW_DEFAULTS,
    concurrency: {
      group: 'validate-${{ github.event.pull_request.number || github.sha }}',
      'cancel-in-progress': true,
    },
    jobs: { validate, findings, diff, comment, images: SCAN_JOB },
  };
}
