import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';

/** Add-ons and what brings them into the clusters. */
export function renderAddons(_context: RenderContext): RepositoryFile[] {
  return [];
}
