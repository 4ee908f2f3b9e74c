import type { PlatformModel } from '@kubernetes-architect/architecture';
import { renderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { renderInfrastructure } from '../renderInfrastructure';

/** The files of the infrastructure of a model alone. */
export function infrastructureFiles(model: PlatformModel): RepositoryFile[] {
  return renderInfrastructure(renderContext(model));
}
