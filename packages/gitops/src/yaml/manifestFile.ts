import type { RepositoryFile } from '../tree/RepositoryTree';
import { serializeYamlDocuments } from './serializeYaml';

/** A file with one or more objects. */
export function manifestFile(
  path: string,
  ...objects: ReadonlyArray<object>
): RepositoryFile {
  return { path, content: serializeYamlDocuments(objects) };
}
