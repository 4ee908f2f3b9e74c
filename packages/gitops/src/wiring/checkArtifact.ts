import {
  type FieldProblem,
  type IntentCheck,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { pushesFromPipeline } from '../pipelines/PipelineSettings';
import { renderContext } from '../RenderContext';
import { repositoryNames } from '../tree/splitTree';
import { virtualClusterAddon } from '../tenants/virtual/virtualClusters';
import { rendersBranches } from './environmentSource';

/** Why an artifact does not go with what was decided, each with the remedy. */
function contradictions(model: PlatformModel): string[] {
  return [
    ...(repositoryNames(model).length === 1
      ? []
      : [
          'is one tree: pin the decision repository-layout to mono-repository, or leave the artifact out',
        ]),
    ...(rendersBranches(model)
      ? [
          'is read instead of branches: pin the decision promotion to something else than rendered-branches, or leave the artifact out',
        ]
      : []),
    ...(pushesFromPipeline(model)
      ? [
          'is read by clusters that pull, and here the pipeline pushes: pin delivery-model to gitops-pull and promotion to pull-request, or leave the artifact out',
        ]
      : []),
    ...(virtualClusterAddon(renderContext(model))
      ? [
          'is not read from inside virtual clusters: pin the decision tenancy to something else than virtual-cluster, or leave the artifact out',
        ]
      : []),
  ];
}

/** An artifact fits what was decided about the tree. What the fields of the delivery say against it is reported where they are checked. */
export const checkArtifact: IntentCheck = (intent): FieldProblem[] => {
  const { artifact, engine, layout } = intent.spec.delivery;
  if (!artifact || engine !== 'flux') return [];
  if (layout !== undefined && layout !== 'mono') return [];
  return contradictions(resolvePlatform(intent)).map(message => ({
    path: ['spec', 'delivery', 'artifact'],
    message,
  }));
};
