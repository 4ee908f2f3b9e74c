/**
 * Reads a body as text, but not more than a limit, so that a broken server cannot fill the memory.
 *
 * @throws RangeError when the body is longer
 */
export async function readLimitedText(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<string> {
  if (!body) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString('utf8');
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new RangeError(`the answer is longer than ${maxBytes} bytes`);
    }
    chunks.push(value);
  }
}
