import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';

/** Admission policies and other guards of the platform. */
export function renderPolicies(_context: RenderContext): RepositoryFile[] {
  return [];
}
