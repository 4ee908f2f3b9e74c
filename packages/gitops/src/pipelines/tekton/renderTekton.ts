import type { RenderContext } from '../../RenderContext';
import {
  KUSTOMIZATION_FILE,
  kustomization,
} from '../../manifests/kustomization';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { repositoryPath } from '../../wiring/repositoryPath';
import { manifestFile } from '../../yaml/manifestFile';
import { buildPlan } from '../images/buildPlan';
import type { PipelineSettings } from '../PipelineSettings';
import { toolboxFile } from '../toolbox/toolboxFile';
import { TOOL_VERSIONS } from '../toolVersions';
import { artifactPipelines } from './artifactPipelines';
import { artifactTasks } from './artifactTasks';
import { tektonPipelines } from './pipelines';
import { IDENTITY_FILE, runClouds, runIdentity } from './runAccount';
import { cloneTask, imageTask, promoteTask, scriptTask } from './tasks';
import { RUN_ACCOUNT, TEKTON_FOLDER, TEKTON_NAMESPACE } from './tektonNames';
import { tektonTriggers } from './triggers';

/** Where the image of the tools is kept: the first registry that is allowed, else the one beside the repository. */
function toolboxImage({ model }: RenderContext): string {
  const [registry] = model.policies.registries;
  const place =
    registry === undefined
      ? `${repositoryPath(model.delivery.repository.url).toLowerCase()}/`
      : registry;
  return `${place}toolbox:${TOOL_VERSIONS.architect.version}`;
}

/** Pipelines as objects of the cluster, and the listener that starts them. */
export function renderTekton(
  settings: PipelineSettings,
  context: RenderContext,
): RepositoryFile[] {
  const { environments, delivery } = context.model;
  const { url, branch } = delivery.repository;
  const { artifact } = settings;
  const repository = [
    { name: 'url', default: url },
    { name: 'revision', default: branch },
  ];
  const image = toolboxImage(context);
  const plan = buildPlan(context.choices);
  const clouds = runClouds(context);
  const identity = runIdentity(clouds);
  const files = [
    manifestFile(
      `${TEKTON_FOLDER}/namespace.yaml`,
      {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: {
          name: TEKTON_NAMESPACE,
          labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
        },
      },
      {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: RUN_ACCOUNT, namespace: TEKTON_NAMESPACE },
        automountServiceAccountToken: false,
      },
    ),
    manifestFile(
      `${TEKTON_FOLDER}/pipelines.yaml`,
      ...tektonPipelines(repository),
      ...(artifact ? artifactPipelines(repository, environments) : []),
    ),
    manifestFile(
      `${TEKTON_FOLDER}/tasks.yaml`,
      ...(artifact ? artifactTasks(image, artifact) : []),
      cloneTask(image, url),
      imageTask(image, { plan, clouds }),
      promoteTask(image),
      scriptTask(image),
    ),
  ];
  return [
    ...files,
    manifestFile(
      `${TEKTON_FOLDER}/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: files.map(({ path }) =>
          path.slice(TEKTON_FOLDER.length + 1),
        ),
        patches: identity.map(() => ({
          path: IDENTITY_FILE,
          target: { kind: 'ServiceAccount', name: RUN_ACCOUNT },
        })),
      }),
    ),
    ...identity,
    // Not part of the kustomization: Tekton Triggers, which brings these kinds, is installed by a person.
    manifestFile(
      `${TEKTON_FOLDER}/triggers.yaml`,
      ...tektonTriggers(/gitlab/.test(url) ? 'gitlab' : 'github', {
        ...(artifact && { published: branch }),
      }),
    ),
    toolboxFile(settings),
  ];
}
