/** Bytes of each unit of memory that the intent knows. */
const MEMORY_UNITS: Record<string, number> = {
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

/** Thousandths of a processor of a quantity such as `250m` or `1.5`; NaN when it is none. */
export function cpuMillicores(quantity: string): number {
  return quantity.endsWith('m')
    ? Number(quantity.slice(0, -1))
    : Math.round(Number(quantity) * 1000);
}

/** Bytes of a quantity such as `128Mi`; NaN when it is none. */
export function memoryBytes(quantity: string): number {
  return (
    Number(quantity.slice(0, -2)) *
    (MEMORY_UNITS[quantity.slice(-2)] ?? Number.NaN)
  );
}
