import { CST, Lexer } from 'yaml';

/** Columns of the block collections that are open, from the outside in. */
function closeDeeperThan(open: number[], column: number): void {
  while (open.length > 0 && open[open.length - 1] > column) open.pop();
}

/**
 * Measures an upper bound of how deep maps and lists are nested in a text,
 * without building them: parsers and composers of YAML call themselves once a
 * level and can take the process down. Stops as soon as `limit` is passed.
 */
export function measureDepth(text: string, limit: number): number {
  const open: number[] = [];
  let flow = 0;
  let column = 0;
  let deepest = 0;
  let entryColumn = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'newline') {
      column = 0;
      entryColumn = 0;
      continue;
    }
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow += 1;
    if (type === 'flow-map-end' || type === 'flow-seq-end')
      flow = Math.max(0, flow - 1);
    if (
      flow === 0 &&
      (type === 'seq-item-ind' ||
        type === 'explicit-key-ind' ||
        type === 'map-value-ind')
    ) {
      const at = type === 'map-value-ind' ? entryColumn : column;
      closeDeeperThan(open, at);
      // A list may stand at the column of the key that holds it.
      const sameColumn = open.filter(other => other === at).length;
      if (sameColumn < 2) open.push(at);
    }
    deepest = Math.max(deepest, open.length + flow);
    if (deepest > limit) return deepest;
    column += token.length;
    if (
      type === 'seq-item-ind' ||
      type === 'explicit-key-ind' ||
      type === 'space'
    )
      entryColumn = column;
    const lastNewline = token.lastIndexOf('\n');
    if (lastNewline >= 0) column = token.length - lastNewline - 1;
  }
  return deepest;
}
