import { loadManifests, type ManifestFile } from '../load/loadManifests';
import type { ManifestProblem } from '../load/ManifestProblem';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { KustomizationBuild } from './KustomizationBuild';
import { objectsToJudge } from './objectsToJudge';

/**
 * The objects of files, with what was built of their kustomizations instead of the inputs. Overlays of one base give
 * several objects of one name.
 *
 * @public
 */
export function loadObjects(options: {
  files: readonly ManifestFile[];
  builds: readonly KustomizationBuild[];
}): { objects: KubernetesObject[]; problems: ManifestProblem[] } {
  const loaded = loadManifests(options.files);
  const { rest, built, problems } = objectsToJudge({ ...options, loaded });
  return {
    objects: [...rest, ...built.flat()],
    problems: [...loaded.problems, ...problems],
  };
}
