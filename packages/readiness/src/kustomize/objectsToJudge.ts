import type { LoadedManifests, ManifestFile } from '../load/loadManifests';
import type { LoadLimits } from '../load/LoadLimits';
import type { ManifestProblem } from '../load/ManifestProblem';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { buildObjects, filesOfBuild } from './buildObjects';
import type { KustomizationBuild } from './KustomizationBuild';
import { readKustomizations } from './readKustomizations';
import { resolvePath } from './resolvePath';

/** The objects of each build, and those of files that went into none. */
export function objectsToJudge(options: {
  loaded: LoadedManifests;
  files: readonly ManifestFile[];
  builds: readonly KustomizationBuild[];
  limits?: Partial<LoadLimits>;
}): {
  rest: KubernetesObject[];
  built: KubernetesObject[][];
  problems: ManifestProblem[];
} {
  const { loaded, builds, limits } = options;
  const sources = Map.groupBy(loaded.objects, ({ source }) =>
    resolvePath('', source?.file ?? ''),
  );
  const used = usedFiles(options);
  const built = builds.flatMap(build =>
    'text' in build ? [buildObjects({ build, sources, limits })] : [],
  );
  return {
    rest: loaded.objects.filter(
      ({ source }) => !used.has(resolvePath('', source?.file ?? '')),
    ),
    built: built.map(({ objects }) => objects),
    problems: built.flatMap(({ problems }) => problems),
  };
}

/** Files that went into something that was built. */
function usedFiles({
  files,
  builds,
}: Parameters<typeof objectsToJudge>[0]): Set<string> {
  const kustomizations = readKustomizations(files);
  const byFolder = new Map(kustomizations.map(entry => [entry.folder, entry]));
  const built = new Set(
    builds.filter(build => 'text' in build).map(({ path }) => path),
  );
  return new Set(
    kustomizations
      .filter(({ path }) => built.has(path))
      .flatMap(root => [...filesOfBuild(root, byFolder)]),
  );
}
