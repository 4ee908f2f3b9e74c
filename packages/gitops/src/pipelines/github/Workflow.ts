/** What a token of a job may do: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions */
export type Permissions = Partial<
  Record<
    | 'attestations'
    | 'actions'
    | 'contents'
    | 'id-token'
    | 'packages'
    | 'pull-requests'
    | 'security-events',
    'read' | 'write'
  >
>;

/** A step of a job: an action or a script. Expressions reach a script only through `env`. */
export interface WorkflowStep {
  name?: string;
  id?: string;
  if?: string;
  uses?: string;
  with?: Record<string, string | number | boolean>;
  env?: Record<string, string>;
  run?: string;
}

/** A job. What its token may do and how long it may take is always said. */
export interface WorkflowJob {
  name?: string;
  if?: string;
  needs?: string[];
  'runs-on': string;
  'timeout-minutes': number;
  permissions: Permissions;
  environment?: string;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
  strategy?: {
    'fail-fast': boolean;
    matrix: Record<string, readonly string[]>;
  };
  outputs?: Record<string, string>;
  steps: WorkflowStep[];
}

/** An input that a person or another workflow gives. */
export interface WorkflowInput {
  description: string;
  required: boolean;
  type: 'choice' | 'string';
  options?: readonly string[];
  default?: string;
}

/** A workflow of GitHub Actions, as far as it is generated. */
export interface Workflow {
  name: string;
  on: {
    pull_request?: { branches?: string[]; paths?: string[] };
    push?: { branches: string[]; paths?: string[] };
    schedule?: Array<{ cron: string }>;
    workflow_dispatch?: { inputs?: Record<string, WorkflowInput> };
    workflow_call?: {
      inputs?: Record<string, Omit<WorkflowInput, 'options'>>;
      outputs?: Record<string, { description: string; value: string }>;
      secrets?: Record<string, { description: string; required: boolean }>;
    };
  };
  /** Nothing, so that every job has to say what it needs. */
  permissions: Record<string, never>;
  concurrency: { group: string; 'cancel-in-progress': boolean | string };
  defaults: { run: { shell: 'bash' } };
  jobs: Record<string, WorkflowJob>;
}
