import { loadManifests, type ManifestFile } from '../load/loadManifests';
import type { LoadLimits } from '../load/LoadLimits';
import type { CheckResult } from '../result/CheckResult';
import { checkObjects, type CheckOptions } from './checkObjects';

/**
 * Judges manifests. Files that cannot be read are `problems` of the result, never silently left out; a result with
 * no objects has no score.
 *
 * @param options - `files` with their texts, and how to judge them
 * @throws Error for an unknown standard, rule or version
 * @public
 */
export function checkManifests(
  options: CheckOptions & {
    files: readonly ManifestFile[];
    limits?: Partial<LoadLimits>;
  },
): CheckResult {
  const { objects, problems, ignored } = loadManifests(
    options.files,
    options.limits,
  );
  return { ...checkObjects(objects, options), problems, ignored };
}
