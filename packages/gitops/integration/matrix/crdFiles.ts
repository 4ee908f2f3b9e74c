import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder with the CustomResourceDefinitions of other projects: test data that is not part of this one. */
export function crdFolder(): string | undefined {
  const folder =
    process.env.KUBERNETES_ARCHITECT_CRDS ??
    resolve(__dirname, '../../../../../shared/crds');
  return existsSync(folder) ? folder : undefined;
}

const CONVERSION = /^ {2}conversion:\n(?: {4}.*\n)+/gm;

const FLUX = /\.toolkit\.fluxcd\.io\//;

/** `group/Kind` that a definition is of, read without the cost of parsing its schemas. */
function kindOf(definition: string): string | undefined {
  const group = /^ {2}group: ['"]?([^\s'"]+)/m.exec(definition)?.[1];
  const kind = /^ {4}kind: ['"]?([^\s'"]+)/m.exec(definition)?.[1];
  return group !== undefined && kind !== undefined
    ? `${group}/${kind}`
    : undefined;
}

/**
 * Writes the definitions of kinds, each named `group/Kind`, into files of a
 * folder. Those of Flux are always among them.
 *
 * @returns paths of the files
 */
export function writeCrds(
  folder: string,
  kinds: ReadonlySet<string>,
): string[] {
  const source = crdFolder();
  if (source === undefined)
    throw new Error(
      'no CustomResourceDefinitions of other projects: set KUBERNETES_ARCHITECT_CRDS to their folder',
    );
  const open = new Set(kinds);
  const names = readdirSync(source).filter(name => name.endsWith('.yaml'));
  return names.flatMap(name => {
    const wanted = readFileSync(join(source, name), 'utf8')
      .split(/^---.*$/m)
      .filter(definition => {
        const kind = kindOf(definition) ?? '';
        return FLUX.test(kind) || open.delete(kind);
      });
    if (wanted.length === 0) return [];
    const file = join(folder, name);
    // The webhook that converts between versions runs nowhere here.
    writeFileSync(file, wanted.join('---\n').replace(CONVERSION, ''));
    return [file];
  });
}
