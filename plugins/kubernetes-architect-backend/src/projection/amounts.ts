import type { ResourceAmount } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { ResourceList } from '../snapshot/commonSchemas';
import { nanosToNumber, parseQuantity } from '../snapshot/quantity';

/** Exact amounts in billionths of the unit, by resource name. */
export type Amounts = Map<string, bigint>;

/** Reads a resource list. */
export function toAmounts(list: ResourceList | undefined): Amounts {
  const amounts: Amounts = new Map();
  for (const [name, quantity] of Object.entries(list ?? {})) {
    amounts.set(name, parseQuantity(quantity) ?? 0n);
  }
  return amounts;
}

/** Sum of amounts. */
export function addAmounts(...all: readonly Amounts[]): Amounts {
  const sum: Amounts = new Map();
  for (const amounts of all) {
    for (const [name, amount] of amounts) {
      sum.set(name, (sum.get(name) ?? 0n) + amount);
    }
  }
  return sum;
}

/** The greater of two amounts, resource by resource. */
export function maxAmounts(left: Amounts, right: Amounts): Amounts {
  const greater: Amounts = new Map(left);
  for (const [name, amount] of right) {
    const other = greater.get(name);
    if (other === undefined || amount > other) {
      greater.set(name, amount);
    }
  }
  return greater;
}

/** CPU in cores and memory in bytes. */
export function toCpuAndMemory(amounts: Amounts): {
  cpuCores: number;
  memoryBytes: number;
} {
  return {
    cpuCores: nanosToNumber(amounts.get('cpu') ?? 0n),
    memoryBytes: nanosToNumber(amounts.get('memory') ?? 0n),
  };
}

/** CPU in cores, memory in bytes, and pods, which are in the list or counted. */
export function toResourceAmount(
  amounts: Amounts,
  podCount?: number,
): ResourceAmount {
  return {
    ...toCpuAndMemory(amounts),
    pods: podCount ?? nanosToNumber(amounts.get('pods') ?? 0n),
  };
}
