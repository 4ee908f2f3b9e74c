const NANO_DIGITS = 9;

/** Multiplier of each suffix as numerator and power of ten, so that nothing is lost to floating point. */
const SUFFIXES: Record<string, { factor: bigint; exponent: number }> = {
  n: { factor: 1n, exponent: -9 },
  u: { factor: 1n, exponent: -6 },
  m: { factor: 1n, exponent: -3 },
  '': { factor: 1n, exponent: 0 },
  k: { factor: 1n, exponent: 3 },
  M: { factor: 1n, exponent: 6 },
  G: { factor: 1n, exponent: 9 },
  T: { factor: 1n, exponent: 12 },
  P: { factor: 1n, exponent: 15 },
  E: { factor: 1n, exponent: 18 },
  Ki: { factor: 1024n, exponent: 0 },
  Mi: { factor: 1024n ** 2n, exponent: 0 },
  Gi: { factor: 1024n ** 3n, exponent: 0 },
  Ti: { factor: 1024n ** 4n, exponent: 0 },
  Pi: { factor: 1024n ** 5n, exponent: 0 },
  Ei: { factor: 1024n ** 6n, exponent: 0 },
};

const QUANTITY =
  /^(?<sign>[+-]?)(?<whole>\d{0,40})(?:\.(?<fraction>\d{0,40}))?(?:[eE](?<exponent>[+-]?\d{1,2})|(?<suffix>[numkMGTPE]|[KMGTPE]i))?$/;

/**
 * Parses a Kubernetes quantity exactly.
 *
 * @remarks
 *
 * Written here because the published parsers lose digits or refuse legal forms: `quantityToScalar` of client-node
 * throws on `1.5Gi` and on `1e3`.
 *
 * @returns billionths of the unit, rounded up as the API server does; undefined when the text is no quantity
 */
export function parseQuantity(text: string): bigint | undefined {
  const groups = QUANTITY.exec(text)?.groups;
  if (!groups || !(groups.whole || groups.fraction)) {
    return undefined;
  }
  const fraction = groups.fraction ?? '';
  const digits = BigInt(`${groups.whole}${fraction}` || '0');
  const { factor, exponent } = groups.exponent
    ? { factor: 1n, exponent: Number(groups.exponent) }
    : SUFFIXES[groups.suffix ?? ''];
  const power = exponent + NANO_DIGITS - fraction.length;
  const scaled = digits * factor;
  const nanos =
    power >= 0
      ? scaled * 10n ** BigInt(power)
      : divideRoundingUp(scaled, 10n ** BigInt(-power));
  return groups.sign === '-' ? -nanos : nanos;
}

/** Turns billionths of a unit into a number of units. */
export function nanosToNumber(nanos: bigint): number {
  const unit = 10n ** BigInt(NANO_DIGITS);
  return Number(nanos / unit) + Number(nanos % unit) / Number(unit);
}

function divideRoundingUp(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor === 0n ? quotient : quotient + 1n;
}
