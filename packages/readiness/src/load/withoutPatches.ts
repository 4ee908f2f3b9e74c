import { readKustomizations } from '../kustomize/readKustomizations';
import { resolvePath } from '../kustomize/resolvePath';
import type { LoadedManifests, ManifestFile } from './loadManifests';

/**
 * Takes out the objects of files that a kustomization applies as patches: they are parts of objects, and everything a
 * patch leaves out would look like a failure. They are named among the ignored documents.
 */
export function withoutPatches(
  loaded: LoadedManifests,
  files: readonly ManifestFile[],
): LoadedManifests {
  const patches = new Set(
    readKustomizations(files).flatMap(kustomization => kustomization.patches),
  );
  if (patches.size === 0) return loaded;
  const isPatch = (file: string | undefined) =>
    file !== undefined && patches.has(resolvePath('', file));
  return {
    ...loaded,
    objects: loaded.objects.filter(object => !isPatch(object.source?.file)),
    ignored: [
      ...loaded.ignored,
      ...loaded.objects
        .filter(object => isPatch(object.source?.file))
        .map(object => ({
          file: object.source?.file ?? '',
          line: object.locate?.([]).line ?? 1,
          reason: 'a patch of a kustomization',
        })),
    ],
  };
}
