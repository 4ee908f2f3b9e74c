import { loadManifests, type ManifestFile } from '../load/loadManifests';
import type { LoadLimits } from '../load/LoadLimits';
import { checkBuilds } from '../kustomize/checkBuilds';
import type { KustomizationBuild } from '../kustomize/KustomizationBuild';
import type { CheckResult } from '../result/CheckResult';
import { checkObjects, type CheckOptions } from './checkObjects';

/**
 * Judges manifests. Files that cannot be read are `problems` of the result, never silently left out; a result with
 * no objects has no score.
 *
 * @param options - `files` with their texts; `builds`: what was made of the kustomizations among them, judged instead of
 *   their inputs; and how to judge
 * @throws Error for an unknown standard, rule or version
 * @public
 */
export function checkManifests(
  options: CheckOptions & {
    files: readonly ManifestFile[];
    limits?: Partial<LoadLimits>;
    builds?: readonly KustomizationBuild[];
  },
): CheckResult {
  const { files, builds = [], limits } = options;
  const loaded = loadManifests(files, limits);
  if (builds.length > 0) {
    return checkBuilds({ loaded, files, builds, limits, check: options });
  }
  const { objects, problems, ignored } = loaded;
  return { ...checkObjects(objects, options), problems, ignored };
}
