import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { deployTargets } from '../deployTargets';
import { pushesFromPipeline, type PipelineSettings } from '../PipelineSettings';
import { renderedBranchPush } from '../scripts/renderedBranchPush';
import { DIFF_MARKER } from '../scripts/diffScript';
import { SCRIPTS_FOLDER } from '../scripts/shellScript';
import { TOOL_VERSIONS } from '../toolVersions';
import { toolboxFile } from '../toolbox/toolboxFile';
import { artifactJobs } from './artifactJobs';
import type { GitlabJob, GitlabPipeline } from './GitlabPipeline';
import { imageTemplate } from './imageTemplate';

const MERGE_REQUEST = '$CI_PIPELINE_SOURCE == "merge_request_event"';
const DEFAULT_BRANCH = '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH';
const SCHEDULE = '$CI_PIPELINE_SOURCE == "schedule"';
/** A run by hand that says what to promote. */
const PROMOTION = '$CI_PIPELINE_SOURCE == "web" && $PROMOTE_APP';

function call(name: string, ...args: string[]): string {
  return ['bash', `${SCRIPTS_FOLDER}/${name}`, ...args].join(' ');
}

const REPORTS: GitlabJob['artifacts'] = {
  when: 'always',
  paths: ['.architect/reports/'],
  expire_in: '14 days',
};

const onMergeRequest = { if: MERGE_REQUEST };
const onBranch = { if: `${DEFAULT_BRANCH} && $CI_PIPELINE_SOURCE == "push"` };
const onSchedule = { if: SCHEDULE };

/** Writes or renews the note of the merge request. The token is a masked variable of the project. */
const NOTE = [
  'api="$CI_API_V4_URL/projects/$CI_MERGE_REQUEST_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"',
  `id="$(curl --fail --silent --header "PRIVATE-TOKEN: $NOTES_TOKEN" "$api?per_page=100" | jq --raw-output 'map(select(.body | startswith("${DIFF_MARKER}")))[0].id // empty')"`,
  'curl --fail --silent --show-error --output /dev/null --header "PRIVATE-TOKEN: $NOTES_TOKEN" --request "$([ -n "$id" ] && echo PUT || echo POST)" --data-urlencode body@.architect/reports/rendered-diff.md "$api${id:+/$id}"',
];

function checks(settings: PipelineSettings): Record<string, GitlabJob> {
  return {
    validate: {
      stage: 'validate',
      rules: [onMergeRequest, onBranch],
      script: [call('validate.sh')],
      artifacts: {
        ...REPORTS,
        expire_in: '14 days',
        reports: { junit: '.architect/reports/readiness.xml' },
      },
    },
    'rendered-diff': {
      stage: 'validate',
      rules: [onMergeRequest],
      variables: { GIT_DEPTH: '0' },
      script: [call('diff.sh', '"$CI_MERGE_REQUEST_DIFF_BASE_SHA"')],
      artifacts: REPORTS,
    },
    'comment-rendered-diff': {
      stage: 'report',
      needs: [{ job: 'rendered-diff', artifacts: true }],
      // Merge requests of forks get no protected variables.
      rules: [{ if: `${MERGE_REQUEST} && $NOTES_TOKEN` }],
      variables: { GIT_STRATEGY: 'none' },
      script: NOTE,
    },
    'scan-images': {
      stage: 'validate',
      rules: [onMergeRequest, onBranch, onSchedule],
      script: [call('scan.sh')],
      artifacts: REPORTS,
    },
    drift: {
      stage: 'validate',
      rules: [onSchedule],
      script: [call('drift.sh')],
    },
    promote: {
      stage: 'promote',
      rules: [{ if: PROMOTION }],
      resource_group: 'promote',
      script: [
        call(
          'promote.sh',
          '"$PROMOTE_APP"',
          '"$PROMOTE_FROM"',
          '"$PROMOTE_TO"',
        ),
        'git push --push-option merge_request.create --push-option merge_request.target="$CI_DEFAULT_BRANCH" "https://promote:$PROMOTE_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git" HEAD',
      ],
    },
    ...(settings.usesTofu && {
      infrastructure: {
        stage: 'validate',
        rules: [{ if: MERGE_REQUEST, changes: ['infrastructure/**/*'] }],
        id_tokens: { CLOUD_TOKEN: { aud: 'infrastructure-plan' } },
        environment: { name: 'infrastructure-plan', action: 'access' as const },
        script: [call('infrastructure.sh')],
        artifacts: REPORTS,
      },
    }),
  };
}

/** A branch of rendered manifests for each environment; production by a merge request. */
function renderedBranches({ model }: RenderContext): Record<string, GitlabJob> {
  return Object.fromEntries(
    model.environments.map(environment => {
      const { name, production } = environment;
      const { target, branch, begin } = renderedBranchPush(environment);
      const remote =
        '"https://render:$PROMOTE_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git"';
      const request = production
        ? `--push-option merge_request.create --push-option merge_request.target=${target} `
        : '';
      return [
        `render-${name}`,
        {
          stage: 'deploy',
          rules: [onBranch],
          resource_group: `render-${name}`,
          variables: { GIT_DEPTH: '0' },
          script: [
            call('render-branch.sh', name, branch),
            ...begin(remote),
            `git push --force-with-lease ${request}${remote} ${branch}`,
          ],
        },
      ];
    }),
  );
}

function deployments({ model }: RenderContext): Record<string, GitlabJob> {
  const targets = deployTargets(model);
  const production = new Set(
    model.environments.filter(each => each.production).map(({ name }) => name),
  );
  return Object.fromEntries(
    targets.map(({ cluster, environment, after }) => [
      `deploy-${environment}-${cluster}`,
      {
        stage: 'deploy',
        needs: targets
          .filter(each => each.environment === after)
          .map(each => `deploy-${each.environment}-${each.cluster}`),
        rules: [
          {
            ...onBranch,
            ...(production.has(environment) && {
              when: 'manual' as const,
              allow_failure: false,
            }),
          },
        ],
        resource_group: `deploy-${environment}-${cluster}`,
        environment: { name: `${environment}/${cluster}` },
        id_tokens: { KUBERNETES_TOKEN: { aud: 'kubernetes' } },
        script: [call('deploy.sh', environment)],
      },
    ]),
  );
}

/** The pipeline of GitLab. Pipelines run for merge requests, pushes to the branch, schedules and promotions only. */
export function renderGitlab(
  settings: PipelineSettings,
  context: RenderContext,
): RepositoryFile[] {
  const top: GitlabPipeline = {
    stages: ['validate', 'report', 'promote', 'deploy'],
    workflow: {
      rules: [
        { if: MERGE_REQUEST },
        { if: DEFAULT_BRANCH },
        { if: SCHEDULE },
        { when: 'never' },
      ],
    },
    variables: settings.airGapped
      ? {}
      : {
          TOOLBOX_IMAGE: `$CI_REGISTRY_IMAGE/toolbox:${TOOL_VERSIONS.architect.version}`,
        },
    default: {
      image: '$TOOLBOX_IMAGE',
      interruptible: true,
      timeout: '30 minutes',
    },
  };
  const jobs: Record<string, GitlabJob> = {
    ...checks(settings),
    ...(context.choices.promotion === 'rendered-branches' &&
      renderedBranches(context)),
    ...(settings.artifact &&
      artifactJobs(context.model, { push: settings.artifact, onBranch })),
    ...(pushesFromPipeline(context) && deployments(context)),
  };
  return [
    manifestFile('.gitlab-ci.yml', { ...top, ...jobs }),
    imageTemplate({
      clusters: context.model.clusters,
      choices: context.choices,
    }),
    toolboxFile(settings),
  ];
}
