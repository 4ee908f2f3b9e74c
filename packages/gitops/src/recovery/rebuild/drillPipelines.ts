import type { RenderContext } from '../../RenderContext';
import {
  uploadReports,
  checkout,
  INSTALL_TOOLS,
  RUNNER,
} from '../../pipelines/github/steps';
import type { Workflow } from '../../pipelines/github/Workflow';
import {
  WORKFLOW_DEFAULTS,
  workflowFile,
} from '../../pipelines/github/workflowFile';
import { pipelineSystem } from '../../pipelines/pipelineSystem';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';

/** Twice a year, on a morning of a working week. */
const TWICE_A_YEAR = '0 7 10 3,9 *';

/** Longest that a drill may take, in minutes. */
const MOST_MINUTES = 350;

const DRILL = 'bash recovery/drill.sh';

function githubDrill(clusters: readonly string[]): Workflow {
  return {
    name: 'rebuild-drill',
    on: {
      schedule: [{ cron: TWICE_A_YEAR }],
      workflow_dispatch: {
        inputs: {
          cluster: {
            description: 'Cluster to destroy and rebuild',
            required: true,
            type: 'choice',
            options: clusters,
          },
        },
      },
    },
    ...WORKFLOW_DEFAULTS,
    concurrency: { group: 'rebuild-drill', 'cancel-in-progress': false },
    jobs: {
      drill: {
        'runs-on': RUNNER,
        'timeout-minutes': MOST_MINUTES,
        // Its reviewers say yes before anything is destroyed.
        environment: 'rebuild-drill',
        permissions: { contents: 'read', 'id-token': 'write' },
        steps: [
          checkout(),
          ...INSTALL_TOOLS,
          {
            name: 'Destroy and rebuild',
            env: {
              CLUSTER: `\${{ inputs.cluster || '${clusters[0]}' }}`,
              TOFU_INIT: '${{ vars.TOFU_INIT }}',
            },
            run: `${DRILL} "$CLUSTER"`,
          },
          uploadReports('rebuild-drill'),
        ],
      },
    },
  };
}

/** A job that `.gitlab-ci.yml` of the people includes, with a schedule of its own. */
function gitlabDrill(clusters: readonly string[]): object {
  return {
    'rebuild-drill': {
      stage: 'deploy',
      resource_group: 'rebuild-drill',
      environment: { name: 'rebuild-drill' },
      id_tokens: { CLOUD_TOKEN: { aud: 'rebuild-drill' } },
      variables: { CLUSTER: clusters[0] },
      rules: [{ if: '$REBUILD_DRILL == "yes"', when: 'manual' }],
      script: [`${DRILL} "$CLUSTER"`],
      artifacts: {
        when: 'always',
        paths: ['.architect/reports/'],
        expire_in: '1 year',
      },
    },
  };
}

/** Commands that the runner of a drill has to have beside those of the pipelines. */
function runnerTools({ choices, model }: RenderContext): string {
  return [
    'the command of the cloud',
    '`kubectl`',
    ...(model.delivery.engine === 'argocd' ? ['`argocd`'] : []),
    ...(choices.backup === 'velero' ? ['`velero`'] : []),
  ].join(', ');
}

/** Who starts the drill, and what that needs. */
export function drillNote(context: RenderContext): string {
  const needs = `It needs ${runnerTools(
    context,
  )}, and a role in the cloud that trusts the environment \`rebuild-drill\` alone.`;
  const { model, choices } = context;
  switch (pipelineSystem({ ...model, choices })) {
    case 'github-actions':
      return `The workflow \`rebuild-drill\` does it in March and September, when a reviewer of the environment of that name says yes. ${needs}`;
    case 'gitlab-ci':
      return `Include \`.gitlab/rebuild-drill.yml\` and give it a schedule with the variable \`REBUILD_DRILL\` = \`yes\`; a person starts the job. ${needs}`;
    default:
      return `Let your pipelines ask somebody to start it. ${needs}`;
  }
}

/** The drill as a pipeline of the system that the repository uses; elsewhere a person or a timer calls the script. */
export function drillPipelines(
  { model, choices }: RenderContext,
  clusters: readonly string[],
): RepositoryFile[] {
  if (clusters.length === 0) return [];
  switch (pipelineSystem({ ...model, choices })) {
    case 'github-actions':
      return [workflowFile('rebuild-drill', githubDrill(clusters))];
    case 'gitlab-ci':
      return [manifestFile('.gitlab/rebuild-drill.yml', gitlabDrill(clusters))];
    default:
      return [];
  }
}
