import { Document, Scalar, visit } from 'yaml';

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

function scalarType(text: string): Scalar.Type {
  if (LITERAL_BLOCK.test(text)) return Scalar.BLOCK_LITERAL;
  const plain =
    text.length <= MAX_PLAIN_LENGTH &&
    PLAIN.test(text) &&
    !text.endsWith(' ') &&
    !BARE_EXPONENT.test(text) &&
    !RESERVED_WORDS.has(text.toLowerCase());
  return plain ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
}

function escapeUnprintable(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Writes one object as a YAML document that readers of YAML 1.1 (kubectl) and
 * 1.2 read back unchanged. Keys keep their order; `undefined` is left out.
 *
 * @public
 */
export function serializeYaml(value: unknown): string {
  const document = new Document(value, {
    aliasDuplicateObjects: false,
  });
  document.directives = undefined;
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value === 'number') assertPlainNumber(node.value);
      if (typeof node.value !== 'string') return;
      const type = scalarType(node.value);
      node.type =
        key === 'key' && type === Scalar.BLOCK_LITERAL
          ? Scalar.QUOTE_DOUBLE
          : type;
    },
  });
  const text = document.toString({
    lineWidth: 0,
    singleQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  // Only quoted scalars can hold such characters, so an escape is always right.
  return text.replace(
    /[\ud800-\udbff][\udc00-\udfff]|[\u007f-\u00a0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/g,
    match => (match.length === 2 ? match : escapeUnprintable(match)),
  );
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
