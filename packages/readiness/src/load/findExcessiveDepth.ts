import { Lexer } from 'yaml';

/** Before a scalar the lexer emits this marker. */
const SCALAR = '\u001f';
const MARKERS = new Set(['\u0002', '\u0018', '\ufeff']);
const OPENING = new Set(['{', '[']);
const CLOSING = new Set(['}', ']']);

/**
 * Finds where nesting passes the limit, from the flat stream of tokens: the parser itself recurses and would end
 * the process.
 *
 * @returns the offset, or undefined when all is within the limit
 */
export function findExcessiveDepth(
  text: string,
  limit: number,
): number | undefined {
  const columns: number[] = [];
  let flow = 0;
  let offset = 0;
  let lineStart = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (token === SCALAR) {
      scalar = true;
      continue;
    }
    if (MARKERS.has(token)) {
      if (token === '\ufeff') offset += 1;
      continue;
    }
    const blank = /^[\s#,]/.test(token);
    if (scalar || !blank) {
      if (!scalar && OPENING.has(token)) flow += 1;
      else if (!scalar && CLOSING.has(token)) flow = Math.max(0, flow - 1);
      else if (flow === 0) enterColumn(columns, offset - lineStart, token);
      if (columns.length + flow > limit) return offset;
    }
    scalar = false;
    offset += token.length;
    const newline = token.lastIndexOf('\n');
    if (newline >= 0) lineStart = offset - (token.length - newline - 1);
  }
  return undefined;
}

function enterColumn(columns: number[], column: number, token: string): void {
  if (token === '---' || token === '...') {
    columns.length = 0;
    return;
  }
  while (columns.length > 0 && columns[columns.length - 1] > column)
    columns.pop();
  if (columns[columns.length - 1] !== column) columns.push(column);
}
