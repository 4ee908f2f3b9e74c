import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Projects that share names of kinds with another one that is loaded. */
const LEFT_OUT = new Set(['mcs-api.yaml']);

/** Folder with the CustomResourceDefinitions of other projects: test data that is not part of this one. */
export function crdFolder(): string | undefined {
  const folder =
    process.env.KUBERNETES_ARCHITECT_CRDS ??
    resolve(__dirname, '../../../../../shared/crds');
  return existsSync(folder) ? folder : undefined;
}

/** Files that define at least one kind of these groups. */
export function crdFilesOf(groups: ReadonlySet<string>): string[] {
  const folder = crdFolder();
  if (folder === undefined)
    throw new Error(
      'no CustomResourceDefinitions of other projects: set KUBERNETES_ARCHITECT_CRDS to their folder',
    );
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml') && !LEFT_OUT.has(name))
    .map(name => join(folder, name))
    .filter(file =>
      [
        ...readFileSync(file, 'utf8').matchAll(/^ {2}group: "?([^\s"]+)"?$/gm),
      ].some(([, group]) => groups.has(group)),
    );
}
