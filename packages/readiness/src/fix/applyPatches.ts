import { isCollection, parseAllDocuments, type Document } from 'yaml';
import type { FieldPath } from '../objects/FieldPath';

/**
 * Fields to set in one document of a file.
 *
 * @public
 */
export interface DocumentPatch {
  /** Counted from 0. */
  document: number;
  path: FieldPath;
  value: unknown;
}

/**
 * Sets fields in a YAML text and keeps its comments and order. Give it only texts that the loader has read.
 *
 * @throws Error when the document is not there
 * @public
 */
export function applyPatches(
  text: string,
  patches: readonly DocumentPatch[],
): string {
  const documents = parseAllDocuments(text, {
    version: '1.1',
    uniqueKeys: false,
    intAsBigInt: true,
  });
  if (!Array.isArray(documents)) throw new Error('the text has no documents');
  for (const patch of patches) {
    const document = documents[patch.document];
    if (!document)
      throw new Error(`the text has no document ${patch.document}`);
    setField(document, patch);
  }
  return documents
    .map(document => document.toString({ lineWidth: 0 }))
    .join('');
}

/** Sets a field and makes the maps above it that are missing or null; `setIn` alone would make them `!!omap`. */
function setField(document: Document, { path, value }: DocumentPatch): void {
  let present = path.length - 1;
  while (present > 0 && !isCollection(document.getIn(path.slice(0, present))))
    present -= 1;
  const nested = path
    .slice(present + 1)
    .reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  document.setIn(path.slice(0, present + 1), document.createNode(nested));
}
