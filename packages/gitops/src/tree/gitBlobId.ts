import { sha1 } from '@noble/hashes/legacy';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils';
import { LRUCache } from 'lru-cache';

/** Characters of texts whose ids are kept: a platform of some thousand files. */
const MAX_KEPT_CHARACTERS = 32 * 1024 * 1024;

/** Ids by text: from one keystroke to the next few files change. */
const ids = new LRUCache<string, string>({
  maxSize: MAX_KEPT_CHARACTERS,
  sizeCalculation: (_, text) => Math.max(1, text.length),
});

/**
 * Id that Git gives to a file with this content, in hexadecimal digits.
 *
 * @public
 */
export function gitBlobId(content: string): string {
  const known = ids.get(content);
  if (known !== undefined) return known;
  const body = utf8ToBytes(content);
  const id = bytesToHex(
    sha1(concatBytes(utf8ToBytes(`blob ${body.length}\0`), body)),
  );
  ids.set(content, id);
  return id;
}
