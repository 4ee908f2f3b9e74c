import { parseAllDocuments } from 'yaml';
import type { LoadedManifests, ManifestFile } from './loadManifests';

const KUSTOMIZATION = /^(.*\/)?kustomization(\.ya?ml)?$/i;

/**
 * Takes out the objects of files that a kustomization applies as patches: they are parts of objects, and everything a
 * patch leaves out would look like a failure. They are named among the ignored documents.
 */
export function withoutPatches(
  loaded: LoadedManifests,
  files: readonly ManifestFile[],
): LoadedManifests {
  const broken = new Set(loaded.problems.map(problem => problem.file));
  const patches = new Set(
    files
      .filter(({ path }) => KUSTOMIZATION.test(path) && !broken.has(path))
      .flatMap(({ path, text }) =>
        patchPaths(text).map(patch => resolveFrom(path, patch)),
      ),
  );
  if (patches.size === 0) return loaded;
  const isPatch = (file: string | undefined) =>
    file !== undefined && patches.has(resolveFrom('', file));
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

/** The loader has read the text already, so it is safe to parse, and its aliases are counted. */
function patchPaths(text: string): string[] {
  const documents = parseAllDocuments(text, {
    logLevel: 'silent',
    uniqueKeys: false,
  });
  return Array.from(
    documents,
    document => document.toJS({ maxAliasCount: -1 }) as unknown,
  ).flatMap(pathsIn);
}

function pathsIn(kustomization: unknown): string[] {
  if (kustomization === null || typeof kustomization !== 'object') return [];
  const { patches, patchesStrategicMerge, patchesJson6902 } =
    kustomization as Record<string, unknown>;
  return [patches, patchesStrategicMerge, patchesJson6902]
    .flatMap(list => (Array.isArray(list) ? (list as unknown[]) : []))
    .map(entry =>
      typeof entry === 'string'
        ? entry
        : (entry as { path?: unknown } | null)?.path,
    )
    .filter(
      (path): path is string =>
        typeof path === 'string' && !path.includes('\n'),
    );
}

/** Joins a path to the folder of a file, and takes out `.` and `..`. */
function resolveFrom(file: string, path: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && !(step === '' && steps.length > 0))
      steps.push(step);
  }
  return steps.join('/');
}
