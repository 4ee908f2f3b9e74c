import { loadManifests, type LoadedManifests } from '../load/loadManifests';
import type { LoadLimits } from '../load/LoadLimits';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { KustomizationBuild } from './KustomizationBuild';
import { originOf, withoutOrigin } from './originOf';
import { resolvePath } from './resolvePath';
import { inputPaths, type Kustomization } from './readKustomizations';

/** The objects of a kustomization that was built, with the places of their sources. */
export function buildObjects(options: {
  build: Extract<KustomizationBuild, { text: string }>;
  sources: ReadonlyMap<string, readonly KubernetesObject[]>;
  limits?: Partial<LoadLimits>;
}): Pick<LoadedManifests, 'objects' | 'problems'> {
  const { build, sources, limits } = options;
  const { objects, problems } = loadManifests(
    [{ path: build.path, text: build.text }],
    limits,
  );
  return {
    problems,
    objects: objects.map(object => {
      const origin = originOf(object);
      const file = origin && build.fileOf(origin);
      const source = sourceOf(
        object,
        sources.get(resolvePath('', file ?? '')) ?? [],
      );
      const place = { file: file ?? build.path, line: 1, column: 1 };
      return {
        reference: object.reference,
        group: object.group,
        value: withoutOrigin(object.value),
        build: build.path.replace(/\/?[^/]*$/, '') || '.',
        locate: source?.locate ?? (() => place),
      };
    }),
  };
}

/** The object of a file that another was made of: a build may put something before and after its name. */
function sourceOf(
  { group, reference }: KubernetesObject,
  candidates: readonly KubernetesObject[],
): KubernetesObject | undefined {
  return candidates
    .filter(
      candidate =>
        candidate.group === group &&
        candidate.reference.kind === reference.kind &&
        reference.name.includes(candidate.reference.name),
    )
    .sort(
      (one, other) => other.reference.name.length - one.reference.name.length,
    )[0];
}

/** The files that went into a build, patches included. */
export function filesOfBuild(
  root: Kustomization,
  byFolder: ReadonlyMap<string, Kustomization>,
): Set<string> {
  const files = new Set<string>();
  const seen = new Set<Kustomization>();
  const open = [root];
  for (const kustomization of open) {
    if (seen.has(kustomization)) continue;
    seen.add(kustomization);
    for (const patch of kustomization.patches) files.add(patch);
    for (const input of inputPaths(kustomization)) {
      const below = byFolder.get(input);
      if (below) open.push(below);
      else files.add(input);
    }
  }
  return files;
}
