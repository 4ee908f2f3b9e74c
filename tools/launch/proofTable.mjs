/** The report of the matrix, its seed first and then its results, as a table: a row for each engine, layout and kind of platform. */
export function proofTable([{ seed }, ...results]) {
  const rows = new Map();
  for (const result of results) {
    const [engine, layout, kind] = result.name.split(' ');
    const key = `${engine} ${layout} ${kind}`;
    const row = rows.get(key) ?? {
      platforms: 0,
      proven: 0,
      objects: 0,
      unseen: 0,
      overlays: 0,
      seconds: 0,
    };
    row.platforms += 1;
    row.proven += result.faults.length === 0 ? 1 : 0;
    row.objects += result.objects;
    row.unseen += result.unseen;
    row.overlays += result.folders;
    row.seconds += result.milliseconds / 1000;
    rows.set(key, row);
  }
  const lines = [...rows].map(([key, row]) => [
    key,
    ...[row.platforms, row.proven, row.overlays, row.objects, row.unseen].map(
      String,
    ),
    row.seconds.toFixed(0),
  ]);
  const head = [
    'engine, layout, kind',
    'platforms',
    'proven',
    'overlays',
    'objects',
    'not judged',
    'seconds',
  ];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map(cells => cells[column].length)),
  );
  const format = cells =>
    cells
      .map((cell, column) =>
        column === 0
          ? cell.padEnd(widths[column])
          : cell.padStart(widths[column]),
      )
      .join('  ');
  return [`seed ${seed}`, format(head), ...lines.map(format)].join('\n');
}
