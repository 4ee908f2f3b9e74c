import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { codeOwners } from './repository/codeOwners';
import { editorFiles } from './repository/editorFiles';
import { renovateConfig } from './repository/renovateConfig';

/** Files that Git hosts, bots and editors look for at the top of a repository. */
export function renderRepositoryFiles(
  context: RenderContext,
): RepositoryFile[] {
  return [
    codeOwners(context.model),
    ...editorFiles(context),
    renovateConfig(context),
  ];
}
