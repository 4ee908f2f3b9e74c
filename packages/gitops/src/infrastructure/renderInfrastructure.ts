import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';

/** Code by which the clusters come to be, below `infrastructure/`. */
export function renderInfrastructure(
  _context: RenderContext,
): RepositoryFile[] {
  return [];
}
