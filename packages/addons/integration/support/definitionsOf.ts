import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** The folder of other projects' definitions, which lies beside the checkout. */
export const CRD_FOLDER =
  process.env.KUBERNETES_ARCHITECT_CRDS ??
  resolve(__dirname, '../../../../../shared/crds');

/** Whether the folder is there. In CI it has to be. */
export function hasDefinitions(): boolean {
  if (existsSync(CRD_FOLDER)) return true;
  if (process.env.CI)
    throw new Error(
      `${CRD_FOLDER} is missing; set KUBERNETES_ARCHITECT_CRDS to the folder with the definitions`,
    );
  return false;
}

/** Files that may hold the definition of a kind: those that name its group. */
function candidates(group: string): string[] {
  return readdirSync(CRD_FOLDER)
    .filter(name => name.endsWith('.yaml'))
    .map(name => readFileSync(join(CRD_FOLDER, name), 'utf8'))
    .filter(text => text.includes(`group: ${group}`));
}

/** Definitions of kinds given as `group/Kind`, as YAML; kinds without one are missing in the answer. */
export function definitionsOf(kinds: ReadonlySet<string>): Map<string, string> {
  const groups = new Set([...kinds].map(kind => kind.split('/')[0]));
  const found = new Map<string, string>();
  for (const group of groups) {
    for (const text of candidates(group)) {
      for (const document of parseAllDocuments(text)) {
        const kind = `${document.getIn(['spec', 'group'])}/${document.getIn([
          'spec',
          'names',
          'kind',
        ])}`;
        if (!kinds.has(kind)) continue;
        // The webhook that converts between versions is not there.
        document.deleteIn(['spec', 'conversion']);
        found.set(kind, String(document));
      }
    }
  }
  return found;
}
