import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { ARTIFACT_WORKFLOW } from '../../wiring/artifactSigner';
import { pushesFromPipeline, type PipelineSettings } from '../PipelineSettings';
import { artifactWorkflow } from './artifactWorkflow';
import { clusterDriftWorkflow, deployWorkflow } from './deployWorkflow';
import { driftWorkflow } from './driftWorkflow';
import { imageWorkflow } from './imageWorkflow';
import { infrastructureWorkflow } from './infrastructureWorkflow';
import { promoteWorkflow } from './promoteWorkflow';
import { renderedBranchesWorkflow } from './renderedBranchesWorkflow';
import { validateWorkflow } from './validateWorkflow';
import { workflowFile } from './workflowFile';

/** Workflows of GitHub Actions. */
export function renderGithub(
  settings: PipelineSettings,
  context: RenderContext,
): RepositoryFile[] {
  return [
    workflowFile('build-image', imageWorkflow(context)),
    workflowFile('drift', driftWorkflow()),
    workflowFile('promote', promoteWorkflow(settings)),
    workflowFile('validate', validateWorkflow(settings)),
    ...(settings.usesTofu
      ? [workflowFile('infrastructure', infrastructureWorkflow(settings))]
      : []),
    ...(context.choices.promotion === 'rendered-branches'
      ? [workflowFile('rendered-branches', renderedBranchesWorkflow(context))]
      : []),
    ...(settings.artifact
      ? [
          workflowFile(
            ARTIFACT_WORKFLOW,
            artifactWorkflow(context, settings.artifact),
          ),
        ]
      : []),
    ...(pushesFromPipeline(context)
      ? [
          workflowFile('cluster-drift', clusterDriftWorkflow(context)),
          workflowFile('deploy', deployWorkflow(context)),
        ]
      : []),
  ];
}
