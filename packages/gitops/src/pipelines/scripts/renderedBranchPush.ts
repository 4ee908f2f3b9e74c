import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import { renderedBranch } from '../../wiring/environmentSource';

/** Where the rendered manifests of an environment are pushed to. */
export interface RenderedBranchPush {
  /** Branch that the engine reads. */
  target: string;
  /** Branch that is written: a proposal where people review what production gets. */
  branch: string;
  /** Makes the branch that is read, empty, so that there is something to propose to. The remote stands for itself. */
  begin(remote: string): string[];
}

/** Production gets a proposal of exactly what will be applied; other environments are written at once. */
export function renderedBranchPush({
  name,
  production,
}: EnvironmentModel): RenderedBranchPush {
  const target = renderedBranch(name);
  const branch = production ? `propose/${name}` : target;
  return {
    target,
    branch,
    begin: remote =>
      production
        ? [
            `git ls-remote --exit-code ${remote} refs/heads/${target} >/dev/null || git push ${remote} "$(git rev-list --max-parents=0 ${branch}):refs/heads/${target}"`,
          ]
        : [],
  };
}
