/** Longest line that is logged of a cause. */
const MAX_LINE = 200;

/**
 * Describes why something was thrown, for the log: name, code and first line of each cause. Only the first line,
 * because a parser shows the text around its error in the others, and that can be a credential.
 */
export function describeCause(error: Error): string | undefined {
  const parts: string[] = [];
  let cause: unknown = error.cause;
  for (let depth = 0; depth < 5 && isErrorLike(cause); depth++) {
    // JSON.parse quotes what it could not read.
    const [line] =
      cause.name === 'SyntaxError' ? [''] : cause.message.split('\n');
    parts.push(
      [cause.name, cause.code, line.slice(0, MAX_LINE)]
        .filter(part => typeof part === 'string' && part)
        .join(' '),
    );
    cause = cause.cause;
  }
  return parts.length > 0 ? parts.join(' ← ') : undefined;
}

function isErrorLike(
  value: unknown,
): value is { name: string; message: string; code?: unknown; cause?: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'message' in value &&
    typeof value.message === 'string'
  );
}
