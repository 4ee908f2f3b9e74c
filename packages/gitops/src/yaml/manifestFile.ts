import { LRUCache } from 'lru-cache';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { serializeYamlDocuments } from './serializeYaml';

/** Characters of objects and texts that are kept: a platform of some thousand files. */
const MAX_KEPT_CHARACTERS = 32 * 1024 * 1024;

/**
 * Texts by the objects they are made from. Writing YAML takes most of the time
 * of a rendering, and from one keystroke to the next few objects change.
 */
const texts = new LRUCache<string, string>({
  maxSize: MAX_KEPT_CHARACTERS,
  sizeCalculation: (text, key) => text.length + key.length,
});

/** Numbers that JSON cannot tell from others. */
function tellApart(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value)
    ? `number ${value}`
    : value;
}

/** A file with one or more objects. */
export function manifestFile(
  path: string,
  ...objects: ReadonlyArray<object>
): RepositoryFile {
  const key = JSON.stringify(objects, tellApart);
  const known = texts.get(key);
  if (known !== undefined) return { path, content: known };
  const content = serializeYamlDocuments(objects);
  texts.set(key, content);
  return { path, content };
}
