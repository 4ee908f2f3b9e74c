import { sha1 } from '@noble/hashes/legacy';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils';

/**
 * Id that Git gives to a file with this content, in hexadecimal digits.
 *
 * @public
 */
export function gitBlobId(content: string): string {
  const body = utf8ToBytes(content);
  return bytesToHex(
    sha1(concatBytes(utf8ToBytes(`blob ${body.length}\0`), body)),
  );
}
