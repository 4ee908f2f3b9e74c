/** Nano is the smallest unit the API server keeps; smaller digits round away from zero. */
const SMALLEST_SCALE = 9;
/** The API server caps quantities at the largest signed 64 bit integer. */
const LARGEST = 9223372036854775807n;

const DECIMAL_EXPONENT: Record<string, number> = {
  n: -9,
  u: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};
const BINARY_POWER: Record<string, bigint> = {
  Ki: 1n,
  Mi: 2n,
  Gi: 3n,
  Ti: 4n,
  Pi: 5n,
  Ei: 6n,
};
const SYNTAX =
  /^([+-]?)(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3}|[KMGTPE]i|[numkMGTPE]|)$/;
/** Longer texts are no quantity anybody means, and cost time to multiply. */
const LONGEST_TEXT = 64;

/**
 * A Kubernetes resource quantity, kept exactly as `unscaled × 10^-scale`.
 *
 * @public
 */
export class Quantity {
  private constructor(readonly unscaled: bigint, readonly scale: number) {}

  /** Parses `100m`, `1.5Gi`, `1e3`; undefined when the text is no quantity. */
  static parse(text: string): Quantity | undefined {
    const match = text.length <= LONGEST_TEXT ? SYNTAX.exec(text) : null;
    if (!match) return undefined;
    const [, sign, digits, suffix] = match;
    const [whole, fraction = ''] = digits.split('.');
    let unscaled = BigInt(`${whole}${fraction}` || '0');
    let scale = fraction.length;
    if (suffix in BINARY_POWER) unscaled *= 1024n ** BINARY_POWER[suffix];
    else if (suffix in DECIMAL_EXPONENT) scale -= DECIMAL_EXPONENT[suffix];
    else scale -= Number(suffix.slice(1));
    if (sign === '-') unscaled = -unscaled;
    return Quantity.normal(unscaled, scale);
  }

  /** A whole number as a quantity. */
  static fromInteger(value: bigint): Quantity {
    return Quantity.normal(value, 0);
  }

  private static normal(value: bigint, exponent: number): Quantity {
    let unscaled = value;
    let scale = exponent;
    if (scale < 0) {
      unscaled *= 10n ** BigInt(-scale);
      scale = 0;
    }
    if (scale > SMALLEST_SCALE) {
      const divisor = 10n ** BigInt(scale - SMALLEST_SCALE);
      const rest = unscaled % divisor;
      unscaled /= divisor;
      if (rest > 0n) unscaled += 1n;
      if (rest < 0n) unscaled -= 1n;
      scale = SMALLEST_SCALE;
    }
    while (scale > 0 && unscaled % 10n === 0n) {
      unscaled /= 10n;
      scale -= 1;
    }
    const limit = LARGEST * 10n ** BigInt(scale);
    if (unscaled > limit) return new Quantity(LARGEST, 0);
    if (unscaled < -limit) return new Quantity(-LARGEST, 0);
    return new Quantity(unscaled, scale);
  }

  /** Negative, zero or positive, as `this` is smaller than, equal to or larger than `other`. */
  compareTo(other: Quantity): number {
    const left = this.unscaled * 10n ** BigInt(other.scale);
    const right = other.unscaled * 10n ** BigInt(this.scale);
    if (left === right) return 0;
    return left < right ? -1 : 1;
  }

  add(other: Quantity): Quantity {
    return Quantity.normal(
      this.unscaled * 10n ** BigInt(other.scale) +
        other.unscaled * 10n ** BigInt(this.scale),
      this.scale + other.scale,
    );
  }

  subtract(other: Quantity): Quantity {
    return this.add(new Quantity(-other.unscaled, other.scale));
  }

  sign(): number {
    if (this.unscaled === 0n) return 0;
    return this.unscaled < 0n ? -1 : 1;
  }

  isInteger(): boolean {
    return this.scale === 0;
  }

  /** The exact integer; undefined when there is a fraction. */
  asInteger(): bigint | undefined {
    return this.scale === 0 ? this.unscaled : undefined;
  }

  asApproximateFloat(): number {
    return Number(this.unscaled) / 10 ** this.scale;
  }
}
