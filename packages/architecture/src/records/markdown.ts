/**
 * Characters that could become markup, wherever they stand: emphasis, code,
 * links, tables, headings, references, mentions and mathematics.
 */
const MARKUP = /[\\`*_{}[\]#|~$@]/g;

/** What only counts at the start of a line: lists, rules, underlines of headings. */
const AT_START = /^[-+=]/;

/** A number of a list at the start of a line. */
const NUMBER_AT_START = /^(\d+)([.)])(?=\s|$)/;

/**
 * Text of people as one line of inert Markdown: neither markup, nor HTML, nor
 * a link can come out of it.
 */
export function inertText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, match => `${match.slice(0, -1)}\\.`)
    .replace(AT_START, '\\$&')
    .replace(NUMBER_AT_START, '$1\\$2');
}

/** A link to an address of a source; what cannot be in one is encoded. */
export function sourceLink(address: string): string {
  return /^https:\/\/[^\s<>|`]+$/.test(address)
    ? `<${address}>`
    : inertText(address);
}

/** A table. Cells are Markdown already, of one line. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

/** A list with points. */
export function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

/** Commands or a diagram. A fence in the text cannot end the block. */
export function codeBlock(language: string, lines: readonly string[]): string {
  const text = lines.join('\n').trimEnd();
  const longest = Math.max(
    2,
    ...[...text.matchAll(/`+/g)].map(([run]) => run.length),
  );
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Blocks of a page with a blank line between; what is undefined is left out. */
export function page(blocks: ReadonlyArray<string | undefined>): string {
  return `${blocks
    .filter((block): block is string => block !== undefined && block !== '')
    .join('\n\n')}\n`;
}
