import type { Environment } from '@marcbachmann/cel-js';

type Comparable = bigint | number | string | boolean;

function comparable(value: unknown): Comparable {
  switch (typeof value) {
    case 'bigint':
    case 'number':
    case 'string':
    case 'boolean':
      return value;
    default:
      throw new Error('the list has elements that have no order');
  }
}

function best(
  name: string,
  list: unknown[],
  better: (left: Comparable, right: Comparable) => boolean,
): Comparable {
  if (list.length === 0) throw new Error(`${name}() of an empty list`);
  return list
    .map(comparable)
    .reduce((left, right) => (better(right, left) ? right : left));
}

function sum(list: unknown[]): bigint | number {
  let whole = 0n;
  let real: number | undefined;
  for (const value of list) {
    if (typeof value === 'bigint') whole += value;
    else if (typeof value === 'number') real = (real ?? 0) + value;
    else throw new Error('sum() of elements that are no numbers');
  }
  return real === undefined ? whole : real + Number(whole);
}

/**
 * Registers the list functions of the API server: `isSorted`, `sum`, `min`, `max`, `indexOf`, `lastIndexOf`.
 *
 * @internal
 */
export function registerLists(environment: Environment): void {
  environment
    .registerFunction('list.isSorted(): bool', (list: unknown[]) => {
      const values = list.map(comparable);
      return values.every(
        (value, position) => position === 0 || values[position - 1] <= value,
      );
    })
    .registerFunction('list.sum(): dyn', sum)
    .registerFunction('list.min(): dyn', (list: unknown[]) =>
      best('min', list, (left, right) => left < right),
    )
    .registerFunction('list.max(): dyn', (list: unknown[]) =>
      best('max', list, (left, right) => left > right),
    )
    .registerFunction('list.indexOf(dyn): int', (list: unknown[], item) =>
      BigInt(list.indexOf(item)),
    )
    .registerFunction('list.lastIndexOf(dyn): int', (list: unknown[], item) =>
      BigInt(list.lastIndexOf(item)),
    );
}
