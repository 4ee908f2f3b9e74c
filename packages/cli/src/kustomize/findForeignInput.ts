import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readKustomizations } from '@kubernetes-architect/readiness';
import { readManifest } from '../files/readManifestFiles';

const NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/**
 * Finds an input of a kustomization, or of one it is made of, that is not on this disk: such bases are fetched by the
 * build, so they are refused before it runs.
 *
 * @returns the reason, or undefined when everything is here
 */
export async function findForeignInput(
  folder: string,
  seen = new Set<string>(),
): Promise<string | undefined> {
  if (seen.has(folder)) return undefined;
  seen.add(folder);
  const path = await firstFile(NAMES.map(name => join(folder, name)));
  if (path === undefined) return `${folder} has no kustomization`;
  const [kustomization] = readKustomizations([
    { path, text: await readManifest(path) },
  ]);
  for (const input of kustomization?.inputs ?? []) {
    const local = join(folder, input);
    const status = await stat(local).catch(() => undefined);
    if (!status) {
      return `${path} names ${input}, which is not here: nothing is fetched`;
    }
    const below = status.isDirectory()
      ? await findForeignInput(local, seen)
      : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

async function firstFile(paths: string[]): Promise<string | undefined> {
  for (const path of paths) {
    if ((await stat(path).catch(() => undefined))?.isFile()) return path;
  }
  return undefined;
}
