import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** The folder of other projects' CRDs, which lies beside the checkout. */
const FOLDER =
  process.env.KUBERNETES_ARCHITECT_CRDS ??
  resolve(__dirname, '../../../../shared/crds');

/**
 * A file with some of a project's CRDs, or undefined where the folder is missing on a developer's machine.
 *
 * @throws Error in CI when the folder is missing, and when it lacks a CRD
 */
export function crdsOf(project: string, names: string[]): string | undefined {
  if (!existsSync(FOLDER)) {
    if (process.env.CI) {
      throw new Error(
        `${FOLDER} is missing; set KUBERNETES_ARCHITECT_CRDS to the folder with the CRDs`,
      );
    }
    return undefined;
  }
  const documents = parseAllDocuments(
    readFileSync(join(FOLDER, `${project}.yaml`), 'utf8'),
  ).filter(document =>
    names.includes(String(document.getIn(['metadata', 'name']))),
  );
  if (documents.length !== names.length) {
    throw new Error(`${project}.yaml lacks one of ${names.join(', ')}`);
  }
  const file = join(mkdtempSync(join(tmpdir(), 'crds-')), `${project}.yaml`);
  writeFileSync(file, documents.map(String).join('---\n'));
  return file;
}
