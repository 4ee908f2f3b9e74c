import type { Environment } from '@marcbachmann/cel-js';
import { Quantity } from './Quantity';

function quantity(text: string): Quantity {
  const parsed = Quantity.parse(text);
  if (!parsed)
    throw new Error(`quantity() cannot read ${JSON.stringify(text)}`);
  return parsed;
}

/**
 * Registers `quantity`, `isQuantity` and the methods the API server gives quantities.
 *
 * @internal
 */
export function registerQuantity(environment: Environment): void {
  const type = 'kubernetes.Quantity';
  environment
    .registerType(type, Quantity)
    .registerFunction(`quantity(string): ${type}`, quantity)
    .registerFunction(
      'isQuantity(string): bool',
      (text: string) => Quantity.parse(text) !== undefined,
    )
    .registerFunction(`${type}.sign(): int`, (value: Quantity) =>
      BigInt(value.sign()),
    )
    .registerFunction(`${type}.isInteger(): bool`, (value: Quantity) =>
      value.isInteger(),
    )
    .registerFunction(`${type}.asInteger(): int`, (value: Quantity) => {
      const integer = value.asInteger();
      if (integer === undefined) throw new Error('the quantity has a fraction');
      return integer;
    })
    .registerFunction(
      `${type}.asApproximateFloat(): double`,
      (value: Quantity) => value.asApproximateFloat(),
    )
    .registerFunction(
      `${type}.compareTo(${type}): int`,
      (left: Quantity, right: Quantity) => BigInt(left.compareTo(right)),
    )
    .registerFunction(
      `${type}.isGreaterThan(${type}): bool`,
      (left: Quantity, right: Quantity) => left.compareTo(right) > 0,
    )
    .registerFunction(
      `${type}.isLessThan(${type}): bool`,
      (left: Quantity, right: Quantity) => left.compareTo(right) < 0,
    )
    .registerFunction(
      `${type}.add(${type}): ${type}`,
      (left: Quantity, right: Quantity) => left.add(right),
    )
    .registerFunction(
      `${type}.add(int): ${type}`,
      (left: Quantity, right: bigint) => left.add(Quantity.fromInteger(right)),
    )
    .registerFunction(
      `${type}.sub(${type}): ${type}`,
      (left: Quantity, right: Quantity) => left.subtract(right),
    )
    .registerFunction(
      `${type}.sub(int): ${type}`,
      (left: Quantity, right: bigint) =>
        left.subtract(Quantity.fromInteger(right)),
    )
    .registerOperator(
      `${type} == ${type}`,
      (left: Quantity, right: Quantity) => left.compareTo(right) === 0,
    );
}
