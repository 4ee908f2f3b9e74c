import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { nameVersions } from './actions';
import type { Workflow } from './Workflow';

/** A workflow in the folder where GitHub looks for it. */
export function workflowFile(name: string, workflow: Workflow): RepositoryFile {
  const { path, content } = manifestFile(
    `.github/workflows/${name}.yaml`,
    workflow,
  );
  return { path, content: nameVersions(content) };
}

/** What every workflow says: its token may do nothing, and steps are run by Bash. */
export const WORKFLOW_DEFAULTS = {
  permissions: {},
  defaults: { run: { shell: 'bash' } },
} as const satisfies Pick<Workflow, 'defaults' | 'permissions'>;
