/** Rows as text in columns, the first row being the head. Numbers stand at the right. */
export function alignColumns(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  const isNumber = (text: string) => /^[≥–\d.,\s-]+$/u.test(text);
  return rows
    .map(row =>
      row
        .map((cell, column) =>
          isNumber(cell)
            ? cell.padStart(widths[column])
            : cell.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .concat('')
    .join('\n');
}
