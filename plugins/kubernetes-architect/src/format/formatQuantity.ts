const BYTE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;
const STEP = 1024;
const WHOLE_FROM = 10;

/** Bytes in the unit in which they read best: `512 MiB`, `1.5 GiB`, `64 GiB`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (Math.abs(value) >= STEP && unit < BYTE_UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  return `${rounded(value)} ${BYTE_UNITS[unit]}`;
}

/** CPU cores with at most one decimal from 10 down, two below 1: `0.25`, `1.5`, `48`. */
export function formatCores(cores: number): string {
  return Math.abs(cores) < 1 ? `${Number(cores.toFixed(2))}` : rounded(cores);
}

function rounded(value: number): string {
  const decimals = Math.abs(value) >= WHOLE_FROM ? 0 : 1;
  return `${Number(value.toFixed(decimals))}`;
}
