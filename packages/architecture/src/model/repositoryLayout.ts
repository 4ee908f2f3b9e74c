import type { PlatformModel } from './PlatformModel';

/** How the tree is cut into repositories. */
export type RepositoryLayout = 'mono' | 'multi' | 'per-team';

const LAYOUTS: Readonly<Record<string, RepositoryLayout>> = {
  'fleet-infrastructure-apps': 'multi',
  'repository-per-team': 'per-team',
};

/** The layout that was decided, or said in the intent. */
export function repositoryLayout({ choices }: PlatformModel): RepositoryLayout {
  return LAYOUTS[choices['repository-layout'] ?? ''] ?? 'mono';
}
