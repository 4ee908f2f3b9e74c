import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { deployTargets } from '../deployTargets';
import { pushesFromPipeline, type PipelineSettings } from '../PipelineSettings';
import { renderedBranchPush } from '../scripts/renderedBranchPush';
import { SCRIPTS_FOLDER } from '../scripts/shellScript';
import { toolboxFile } from '../toolbox/toolboxFile';
import { artifactStages } from './artifactStages';
import { call, groovyString, shell, type Stage, stage } from './stage';

const PROMOTION = "expression { params.APP != '' && env.CHANGE_ID == null }";
const SCHEDULED = "triggeredBy 'TimerTrigger'";
const CHANGE = 'changeRequest()';

function stages(settings: PipelineSettings, context: RenderContext): Stage[] {
  const { model } = context;
  const onBranch = `branch ${groovyString(settings.branch)}`;
  const production = new Set(
    model.environments.filter(each => each.production).map(({ name }) => name),
  );
  return [
    { name: 'Validate', steps: [call('validate.sh')] },
    {
      name: 'Rendered diff',
      when: CHANGE,
      steps: [call('diff.sh', '"origin/$CHANGE_TARGET"')],
    },
    { name: 'Scan images', steps: [call('scan.sh')] },
    { name: 'Drift', when: SCHEDULED, steps: [call('drift.sh')] },
    ...(settings.usesTofu
      ? [
          {
            name: 'Plan infrastructure',
            when: `allOf { ${CHANGE}; changeset 'infrastructure/**' }`,
            steps: [call('infrastructure.sh')],
          },
        ]
      : []),
    {
      name: 'Promote',
      when: PROMOTION,
      steps: [
        call('promote.sh', '"$APP"', '"$FROM"', '"$TO"'),
        "withCredentials([gitUsernamePassword(credentialsId: 'promotion')]) {",
        `  ${shell('git push --set-upstream origin HEAD')}`,
        '}',
      ],
    },
    ...(context.choices.promotion === 'rendered-branches'
      ? model.environments.map(environment => {
          const { branch, begin } = renderedBranchPush(environment);
          return {
            name: `Render ${environment.name}`,
            when: onBranch,
            steps: [
              call('render-branch.sh', environment.name, branch),
              "withCredentials([gitUsernamePassword(credentialsId: 'promotion')]) {",
              ...[
                ...begin('origin'),
                `git push --force-with-lease origin ${branch}`,
              ].map(command => `  ${shell(command)}`),
              '}',
            ],
          };
        })
      : []),
    ...(settings.artifact
      ? artifactStages({
          push: settings.artifact,
          environments: model.environments,
          when: onBranch,
        })
      : []),
    ...(pushesFromPipeline(context)
      ? deployTargets(model).map(({ cluster, environment }) => ({
          name: `Deploy ${environment} to ${cluster}`,
          when: onBranch,
          ...(production.has(environment) && {
            approval: `Deploy ${environment} to ${cluster}?`,
          }),
          steps: [
            `withCredentials([string(credentialsId: ${groovyString(
              `kubernetes-${cluster}`,
            )}, variable: 'KUBERNETES_TOKEN')]) {`,
            `  ${call('deploy.sh', environment)}`,
            '}',
          ],
        }))
      : []),
  ];
}

/** A declarative pipeline for a multibranch job. The pod template of the toolbox is a setting of Jenkins. */
function jenkinsfile(
  settings: PipelineSettings,
  context: RenderContext,
): RepositoryFile {
  const choices = ["''", ...settings.environments.map(groovyString)].join(', ');
  return {
    path: 'Jenkinsfile',
    content: [
      '// Jobs run in the pod template "toolbox", whose image is made from',
      `// ${SCRIPTS_FOLDER}/Containerfile. Jenkins X runs it as a Jenkinsfile runner,`,
      '// or calls the same scripts from its own Tekton pipelines.',
      'pipeline {',
      "  agent { label 'toolbox' }",
      '  options {',
      "    buildDiscarder(logRotator(numToKeepStr: '50'))",
      '    disableConcurrentBuilds(abortPrevious: true)',
      "    timeout(time: 45, unit: 'MINUTES')",
      '  }',
      '  triggers {',
      `    cron(env.BRANCH_NAME == ${groovyString(
        settings.branch,
      )} ? 'H 4 * * 1-5' : '')`,
      '  }',
      '  parameters {',
      "    string(name: 'APP', defaultValue: '', description: 'App or operator to promote; empty for none')",
      `    choice(name: 'FROM', choices: [${choices}], description: 'Environment that has the version')`,
      `    choice(name: 'TO', choices: [${choices}], description: 'Environment that gets it')`,
      '  }',
      '  stages {',
      ...stages(settings, context).flatMap(stage),
      '  }',
      '  post {',
      '    always {',
      "      junit allowEmptyResults: true, testResults: '.architect/reports/readiness.xml'",
      "      archiveArtifacts allowEmptyArchive: true, artifacts: '.architect/reports/**'",
      '    }',
      '  }',
      '}',
      '',
    ].join('\n'),
  };
}

/** What Jenkins reads. */
export function renderJenkins(
  settings: PipelineSettings,
  context: RenderContext,
): RepositoryFile[] {
  return [jenkinsfile(settings, context), toolboxFile(settings)];
}
