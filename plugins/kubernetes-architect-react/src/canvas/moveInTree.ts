import type { TreeRow } from '../graph/flattenTree';

/** What a key asks for: another row, opening or closing this one, or choosing it. */
export interface TreeMove {
  to?: number;
  toggle?: boolean;
  select?: boolean;
}

/** Keys of a tree as ARIA describes them; `undefined` for a key that means nothing here. */
export function moveInTree(options: {
  rows: readonly TreeRow[];
  at: number;
  key: string;
}): TreeMove | undefined {
  const { rows, at, key } = options;
  const row = rows[at];
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(at + 1, rows.length - 1) };
    case 'ArrowUp':
      return { to: Math.max(at - 1, 0) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: rows.length - 1 };
    case 'ArrowRight':
      if (row.expanded === false) {
        return { toggle: true };
      }
      return row.expanded ? { to: at + 1 } : undefined;
    case 'ArrowLeft':
      return row.expanded ? { toggle: true } : moveToParent(rows, at);
    case 'Enter':
    case ' ':
      return { select: true };
    default:
      return undefined;
  }
}

function moveToParent(
  rows: readonly TreeRow[],
  at: number,
): TreeMove | undefined {
  for (let row = at - 1; row >= 0; row -= 1) {
    if (rows[row].level < rows[at].level) {
      return { to: row };
    }
  }
  return undefined;
}
