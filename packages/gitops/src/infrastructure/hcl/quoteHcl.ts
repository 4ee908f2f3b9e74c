const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Code units that would not be seen, or that would end a line for some readers. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff]/u;

function escapeCharacter(character: string): string {
  if (NAMED_ESCAPES[character]) return NAMED_ESCAPES[character];
  return UNSEEN.test(character)
    ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    : character;
}

/** Text as it stands between quotes: nothing in it is read as a template. */
export function escapeHcl(text: string): string {
  return [...text]
    .map(escapeCharacter)
    .join('')
    .replace(/([$%])\{/g, '$1$1{');
}

/** A string literal. */
export function quoteHcl(text: string): string {
  return `"${escapeHcl(text)}"`;
}
