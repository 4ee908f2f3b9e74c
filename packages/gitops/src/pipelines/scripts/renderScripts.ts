import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { pushesFromPipeline, type PipelineSettings } from '../PipelineSettings';
import { artifactScripts } from './artifactScripts';
import { buildScript } from './buildScript';
import { deployScript } from './deployScript';
import { diffScript } from './diffScript';
import { driftScript } from './driftScript';
import { infrastructureScript } from './infrastructureScript';
import { promoteScript } from './promoteScript';
import { renderBranchScript } from './renderBranchScript';
import { scanScript } from './scanScript';
import { secretsScript } from './secretsScript';
import { settingsScript } from './settingsScript';
import { toolsScript } from './toolsScript';
import { validateScript } from './validateScript';

/** Scripts that do the work, the same in every pipeline and on the machine of a person. */
export function renderScripts(
  settings: PipelineSettings,
  context: RenderContext,
): RepositoryFile[] {
  return [
    buildScript(),
    diffScript(),
    driftScript(),
    promoteScript(),
    scanScript(),
    settingsScript(settings),
    toolsScript(settings),
    validateScript(settings),
    ...(settings.encryptsSecrets ? [secretsScript()] : []),
    ...(settings.usesTofu ? [infrastructureScript()] : []),
    ...(context.choices.promotion === 'rendered-branches'
      ? [renderBranchScript()]
      : []),
    ...(settings.artifact ? artifactScripts(settings.artifact) : []),
    ...(pushesFromPipeline(context) ? [deployScript(settings)] : []),
  ];
}
