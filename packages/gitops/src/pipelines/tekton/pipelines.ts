import type { TektonObject } from './tasks';
import { TEKTON_NAMESPACE } from './tektonNames';

/** A Task in a Pipeline. */
export interface PipelineTask {
  name: string;
  taskRef: { name: string };
  runAfter?: string[];
  when?: Array<{ input: string; operator: 'in' | 'notin'; values: string[] }>;
  params: Array<{ name: string; value: string }>;
  workspaces: Array<{ name: string; workspace: string }>;
}

/** The checkout that all Tasks of a run share. */
export const SOURCE = { name: 'source', workspace: 'source' };

/** A parameter, by default handed on from the Pipeline. */
export function param(name: string, value = `$(params.${name})`) {
  return { name, value };
}

/** Reads the repository first. */
export const CLONE: PipelineTask = {
  name: 'clone',
  taskRef: { name: 'clone' },
  params: [param('url'), param('revision')],
  workspaces: [SOURCE],
};

function script(
  name: string,
  options: { after: string; first?: string; when?: PipelineTask['when'] },
): PipelineTask {
  const { after, first, when } = options;
  return {
    name,
    taskRef: { name: 'architect-script' },
    runAfter: [after],
    ...(when && { when }),
    params: [
      param('script', `${name}.sh`),
      ...(first === undefined ? [] : [param('first', first)]),
    ],
    workspaces: [SOURCE],
  };
}

/** A Pipeline with the workspace of the checkout. */
export function pipeline(
  name: string,
  options: {
    params: Array<{ name: string; default?: string }>;
    tasks: PipelineTask[];
    workspaces?: string[];
  },
): TektonObject {
  return {
    apiVersion: 'tekton.dev/v1',
    kind: 'Pipeline',
    metadata: { name, namespace: TEKTON_NAMESPACE },
    spec: {
      params: options.params.map(each => ({ type: 'string', ...each })),
      workspaces: ['source', ...(options.workspaces ?? [])].map(workspace => ({
        name: workspace,
      })),
      tasks: options.tasks,
    },
  };
}

/** Pipelines that validate, watch, promote and build. Scripts share one checkout, so they run one after another. */
export function tektonPipelines(
  repository: Array<{ name: string; default?: string }>,
): TektonObject[] {
  return [
    pipeline('build-image', {
      params: [...repository, { name: 'image' }, { name: 'version' }],
      tasks: [
        CLONE,
        {
          name: 'build',
          taskRef: { name: 'build-image' },
          runAfter: ['clone'],
          params: [param('image'), param('version')],
          workspaces: [SOURCE],
        },
      ],
    }),
    pipeline('drift', {
      params: repository,
      tasks: [CLONE, script('drift', { after: 'clone' })],
    }),
    pipeline('promote', {
      params: [
        ...repository,
        { name: 'app' },
        { name: 'from' },
        { name: 'to' },
      ],
      workspaces: ['git-credentials'],
      tasks: [
        CLONE,
        {
          name: 'promote',
          taskRef: { name: 'promote' },
          runAfter: ['clone'],
          params: [param('url'), param('app'), param('from'), param('to')],
          workspaces: [
            SOURCE,
            { name: 'git-credentials', workspace: 'git-credentials' },
          ],
        },
      ],
    }),
    pipeline('validate', {
      params: [...repository, { name: 'base', default: '' }],
      tasks: [
        CLONE,
        script('validate', { after: 'clone' }),
        script('scan', { after: 'validate' }),
        script('diff', {
          after: 'scan',
          first: '$(params.base)',
          when: [{ input: '$(params.base)', operator: 'notin', values: [''] }],
        }),
      ],
    }),
  ];
}
