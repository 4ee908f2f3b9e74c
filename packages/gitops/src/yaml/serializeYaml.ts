/** Text that is the same string to every YAML reader when it stands unquoted. */
const PLAIN =
  /^(?:(?:\.{1,2}\/)+|\/)?[A-Za-z](?:[A-Za-z0-9 ./_=*-]|:(?=[A-Za-z0-9/]))*$|^[1-9][0-9]*(?:m|s|Ki|Mi|Gi|Ti)$/;

/**
 * Words that some version of YAML reads as a boolean, null or number. kubectl
 * reads YAML 1.1, where `no` is false; newer readers follow 1.2.
 */
const RESERVED_WORDS = new Set([
  'y',
  'n',
  'yes',
  'no',
  'on',
  'off',
  'true',
  'false',
  'null',
  'nan',
  'inf',
  'infinity',
]);

/** Some readers of YAML 1.1 take an exponent without digits before it for a number. */
const BARE_EXPONENT = /^[eE][-+]?[0-9]+$/;

/** Longest string that is written unquoted, in characters. */
const MAX_PLAIN_LENGTH = 120;

/** Lines of text that a literal block (`|`) keeps as they are. */
const LITERAL_BLOCK =
  /^(?:[\x21-\x7e][\x20-\x7e]*\n)(?:(?:[\x20-\x7e]*[\x21-\x7e])?\n)*$/;

/** By how much what is inside something stands to its right. */
const STEP = '  ';

/** Longest key that YAML takes without a question mark before it, in characters. */
const MAX_IMPLICIT_KEY_LENGTH = 1024;

/** Characters that some readers take for a line break, and what is no character: both are escaped. */
const UNPRINTABLE =
  /[\ud800-\udbff][\udc00-\udfff]|[\u007f-\u00a0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/g;

function isPlain(text: string): boolean {
  return (
    text.length <= MAX_PLAIN_LENGTH &&
    PLAIN.test(text) &&
    !text.endsWith(' ') &&
    !BARE_EXPONENT.test(text) &&
    !RESERVED_WORDS.has(text.toLowerCase())
  );
}

/** Escapes of JSON that YAML has a shorter name for. */
const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\\u0000': '\\0',
  '\\u0007': '\\a',
  '\\u000b': '\\v',
  '\\u001b': '\\e',
};

/** Text in double quotes: JSON, but that a space before a line break is escaped, which a reader might drop. */
function quoted(text: string): string {
  return JSON.stringify(text)
    .replace(/ (?=\\n)/g, '\\ ')
    .replace(
      /\\(?:u00[01][0-9a-f]|.)/g,
      escape =>
        SHORT_ESCAPES[escape] ??
        (escape.length > 2 ? `\\x${escape.slice(-2)}` : escape),
    )
    .replace(UNPRINTABLE, match =>
      match.length === 2
        ? match
        : `\\u${match.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

/** Lines as they are. A plus says that empty lines at the end are part of the text. */
function literal(text: string, indent: string): string {
  const header = text.endsWith('\n\n') ? '|+' : '|';
  const lines = text.slice(0, -1).split('\n');
  return [
    header,
    ...lines.map(line => (line === '' ? '' : indent + line)),
  ].join('\n');
}

/** A block needs an indent, which a text that is the whole document has not. */
function scalarText(text: string, indent: string): string {
  if (isPlain(text)) return text;
  return indent !== '' && LITERAL_BLOCK.test(text)
    ? literal(text, indent)
    : quoted(text);
}

function numberText(value: number): string {
  assertPlainNumber(value);
  return String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function definedKeys(fields: Record<string, unknown>): string[] {
  return Object.keys(fields).filter(key => fields[key] !== undefined);
}

function isEmpty(value: Record<string, unknown>): boolean {
  return (Array.isArray(value) ? value : definedKeys(value)).length === 0;
}

/**
 * Writes YAML piece by piece. Joined at the end, pieces become one text at
 * once, which takes less time than to add each to the text before it.
 */
class YamlWriter {
  readonly pieces: string[] = [];

  /** A value as it stands after its key or dash. Its further lines start with the indent. */
  value(value: unknown, indent: string): void {
    if (typeof value === 'string') this.pieces.push(scalarText(value, indent));
    else if (typeof value === 'number') this.pieces.push(numberText(value));
    else if (!isObject(value)) this.pieces.push(String(value ?? null));
    else if (Array.isArray(value)) this.list(value, indent);
    else this.map(value, indent);
  }

  private list(items: readonly unknown[], indent: string): void {
    if (items.length === 0) this.pieces.push('[]');
    items.forEach((item, index) => {
      this.pieces.push(index === 0 ? '- ' : `\n${indent}- `);
      this.value(item, `${indent}${STEP}`);
    });
  }

  private map(fields: Record<string, unknown>, indent: string): void {
    const keys = definedKeys(fields);
    if (keys.length === 0) this.pieces.push('{}');
    keys.forEach((key, index) => {
      if (index > 0) this.pieces.push(`\n${indent}`);
      this.entry(key, fields[key], indent);
    });
  }

  private entry(key: string, value: unknown, indent: string): void {
    const inner = `${indent}${STEP}`;
    const name = isPlain(key) ? key : quoted(key);
    if (name.length > MAX_IMPLICIT_KEY_LENGTH)
      this.pieces.push('? ', name, `\n${indent}: `);
    else if (isObject(value) && !isEmpty(value))
      this.pieces.push(name, `:\n${inner}`);
    else this.pieces.push(name, ': ');
    this.value(value, inner);
  }
}

/**
 * Writes one object as a YAML document that readers of YAML 1.1 (kubectl) and
 * 1.2 read back unchanged. Keys keep their order; `undefined` is left out.
 *
 * @public
 */
export function serializeYaml(value: unknown): string {
  const writer = new YamlWriter();
  writer.value(value, '');
  return [...writer.pieces, '\n'].join('');
}

/**
 * Writes several objects as one YAML file of several documents.
 *
 * @public
 */
export function serializeYamlDocuments(values: readonly unknown[]): string {
  return values.map(serializeYaml).join('---\n');
}

/** Integers and decimals without an exponent, which every YAML parser reads as the number they are. */
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

function assertPlainNumber(value: number): void {
  if (
    Math.abs(value) <= Number.MAX_SAFE_INTEGER &&
    PLAIN_NUMBER.test(String(value))
  )
    return;
  throw new Error(
    `a manifest cannot hold the number ${value}: write it as text`,
  );
}
