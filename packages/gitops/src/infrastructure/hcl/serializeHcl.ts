import type { HclBlock, HclBody, HclTemplate, HclValue } from './HclValue';
import { escapeHcl, quoteHcl } from './quoteHcl';

const INDENT = '  ';

/** A key that needs no quotes. */
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Words that mean something else where a key stands without quotes. */
const KEYWORDS = new Set(['for', 'if', 'in', 'null', 'true', 'false', 'else']);

/** One line, or the first of several that belong together. */
interface Entry {
  key: string;
  lines: readonly string[];
}

function indent(lines: readonly string[]): string[] {
  return lines.map(line => (line === '' ? '' : INDENT + line));
}

/**
 * Writes `key = value` lines with the equals signs below one another, as the
 * formatter of OpenTofu does it for neighbours of one line each.
 */
function alignEntries(entries: readonly Entry[]): string[] {
  const lines: string[] = [];
  for (let start = 0; start < entries.length; ) {
    if (entries[start].lines.length > 1) {
      const { key, lines: value } = entries[start];
      lines.push(`${key} = ${value[0]}`, ...value.slice(1));
      start += 1;
      continue;
    }
    let end = start;
    while (end < entries.length && entries[end].lines.length === 1) end += 1;
    const group = entries.slice(start, end);
    const width = Math.max(...group.map(({ key }) => [...key].length));
    for (const { key, lines: value } of group)
      lines.push(`${key}${' '.repeat(width - [...key].length)} = ${value[0]}`);
    start = end;
  }
  return lines;
}

function mapKey(key: string): string {
  return IDENTIFIER.test(key) && !KEYWORDS.has(key) ? key : quoteHcl(key);
}

function wrap(open: string, inner: readonly string[], close: string): string[] {
  return [open, ...indent(inner), close];
}

function writeList(items: readonly HclValue[]): string[] {
  if (items.length === 0) return ['[]'];
  const written = items.map(writeValue);
  if (written.every(lines => lines.length === 1) && !items.some(isMap))
    return [`[${written.map(([line]) => line).join(', ')}]`];
  return wrap(
    '[',
    written.flatMap(lines => [
      ...lines.slice(0, -1),
      `${lines[lines.length - 1]},`,
    ]),
    ']',
  );
}

function isMap(value: HclValue): boolean {
  return typeof value === 'object' && 'pairs' in value;
}

/** Text before an expression must not end with what would escape the expression. */
function writeTemplate({ template }: HclTemplate): string {
  const parts = template.map((part, index) => {
    if (typeof part !== 'string') return `\${${part.hcl}}`;
    const text = escapeHcl(part);
    return index + 1 < template.length
      ? text.replace(/[$%]$/, last => `\${"${last}"}`)
      : text;
  });
  return `"${parts.join('')}"`;
}

/** A value, on one line or several. */
function writeValue(value: HclValue): string[] {
  if (typeof value === 'string') return [quoteHcl(value)];
  if (typeof value === 'number' || typeof value === 'boolean')
    return [String(value)];
  if ('hcl' in value) return [value.hcl];
  if ('template' in value) return [writeTemplate(value)];
  if ('pairs' in value)
    return value.pairs.length === 0
      ? ['{}']
      : wrap(
          '{',
          alignEntries(
            value.pairs.map(([key, item]) => ({
              key: mapKey(key),
              lines: writeValue(item),
            })),
          ),
          '}',
        );
  if ('call' in value) {
    const lines = writeValue(value.argument);
    const last = lines.length - 1;
    return lines.map(
      (line, index) =>
        `${index === 0 ? `${value.call}(` : ''}${line}${
          index === last ? ')' : ''
        }`,
    );
  }
  return writeList(value);
}

function writeBody({ attributes = [], blocks = [] }: HclBody): string[] {
  const lines = alignEntries(
    attributes.map(([key, value]) => ({ key, lines: writeValue(value) })),
  );
  for (const block of blocks) {
    if (lines.length > 0) lines.push('');
    lines.push(...writeBlock(block));
  }
  return lines;
}

function writeBlock({ type, labels = [], body }: HclBlock): string[] {
  const head = [type, ...labels.map(quoteHcl)].join(' ');
  const inner = writeBody(body);
  return inner.length === 0 ? [`${head} {}`] : wrap(`${head} {`, inner, '}');
}

/** Writes blocks as `tofu fmt` leaves them. */
export function serializeHcl(blocks: readonly HclBlock[]): string {
  return `${blocks.map(each => writeBlock(each).join('\n')).join('\n\n')}\n`;
}
