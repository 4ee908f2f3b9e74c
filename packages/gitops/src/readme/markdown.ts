/** Text of the intent as inert text of Markdown: no markup, no HTML, one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|~>-]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');
}

/** A table of Markdown. Cells are Markdown already. */
export function markdownTable(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

/** Text as it is typed, within a line. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Commands to type. */
export function shellBlock(...lines: string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}
