import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import {
  kustomizationRoots,
  readKustomizations,
  type KustomizationBuild,
  type ManifestFile,
} from '@kubernetes-architect/readiness';
import { errorMessage } from '../errorFacts';
import { findForeignInput } from './findForeignInput';
import { findKustomize, type KustomizeProgram } from './findKustomize';
import { runKustomize } from './runKustomize';

/** All builds together may take this long, in milliseconds. */
const LONGEST = 300_000;

const NO_PROGRAM =
  'neither kustomize nor kubectl is on the path, and KUSTOMIZE names no program';

/**
 * Builds the kustomizations among files that no other one takes in. What cannot be built is told with its reason; nothing
 * is fetched.
 */
export async function buildKustomizations(
  files: readonly ManifestFile[],
): Promise<KustomizationBuild[]> {
  const roots = kustomizationRoots(readKustomizations(files));
  if (roots.length === 0) return [];
  const program = await findKustomize();
  if (!program) {
    return roots.map(({ path }) => ({ path, notBuilt: NO_PROGRAM }));
  }
  const known = new Map<string, string>();
  for (const { path } of files) known.set(await realpath(path), path);
  const deadline = Date.now() + LONGEST;
  const builds: KustomizationBuild[] = [];
  for (const { path } of roots) {
    const built =
      Date.now() < deadline
        ? await build({ program, path, known })
        : { notBuilt: `all builds take more than ${LONGEST / 1000} s` };
    builds.push({ path, ...built });
  }
  return builds;
}

/** The build of a kustomization around the one that is asked for: it adds where each object comes from. */
async function build(options: {
  program: KustomizeProgram;
  path: string;
  known: ReadonlyMap<string, string>;
}): Promise<
  { text: string; fileOf: (origin: string) => string } | { notBuilt: string }
> {
  const { program, path, known } = options;
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'architect-')));
  try {
    const root = await realpath(dirname(path));
    const foreign = await findForeignInput(root);
    if (foreign !== undefined) return { notBuilt: foreign };
    const around = {
      resources: [relative(folder, root)],
      buildMetadata: ['originAnnotations'],
    };
    await writeFile(join(folder, 'kustomization.yaml'), JSON.stringify(around));
    const built = await runKustomize(program, folder);
    if ('notBuilt' in built) return built;
    const fileOf = (origin: string) => {
      const file = resolve(folder, origin);
      return known.get(file) ?? relative(process.cwd(), file);
    };
    return { text: built.text, fileOf };
  } catch (error) {
    return { notBuilt: errorMessage(error) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
