import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';

/** Pipelines that prove, promote and update the repository. */
export function renderPipelines(_context: RenderContext): RepositoryFile[] {
  return [];
}
