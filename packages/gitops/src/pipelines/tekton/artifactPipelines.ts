import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import { PUBLISH_ARTIFACT, TAG_ARTIFACT } from './artifactTasks';
import { CLONE, param, pipeline, type PipelineTask, SOURCE } from './pipelines';
import type { TektonObject } from './tasks';

function tagTask(
  after: string,
  environment: string,
  name = `tag-${environment}`,
): PipelineTask {
  return {
    name,
    taskRef: { name: TAG_ARTIFACT },
    runAfter: [after],
    params: [param('environment', environment)],
    workspaces: [SOURCE],
  };
}

/** Publishes a commit for all that is not production; a person gives it to production, by a run of its own. */
export function artifactPipelines(
  repository: Array<{ name: string; default?: string }>,
  environments: readonly EnvironmentModel[],
): TektonObject[] {
  const names = environments
    .filter(({ production }) => !production)
    .map(({ name }) => name);
  return [
    pipeline(PUBLISH_ARTIFACT, {
      params: repository,
      tasks: [
        CLONE,
        {
          name: 'publish',
          taskRef: { name: PUBLISH_ARTIFACT },
          runAfter: [CLONE.name],
          params: [],
          workspaces: [SOURCE],
        },
        ...names.map((name, index) =>
          tagTask(index === 0 ? 'publish' : `tag-${names[index - 1]}`, name),
        ),
      ],
    }),
    pipeline(TAG_ARTIFACT, {
      params: [...repository, { name: 'environment' }],
      tasks: [CLONE, tagTask(CLONE.name, '$(params.environment)', 'tag')],
    }),
  ];
}
