/**
 * Processor in thousandths of a core, memory in bytes, and pods.
 *
 * @public
 */
export interface ResourceAmount {
  cpuMillicores: number;
  memoryBytes: number;
  pods: number;
}

/**
 * The least and the most of something: fewest replicas or nodes, and most.
 *
 * @public
 */
export interface Range<T> {
  min: T;
  max: T;
}

/** Nothing of all. */
export const NO_RESOURCES: ResourceAmount = {
  cpuMillicores: 0,
  memoryBytes: 0,
  pods: 0,
};

/** Sum of amounts. */
export function addResources(
  amounts: readonly ResourceAmount[],
): ResourceAmount {
  return amounts.reduce(
    (sum, each) => ({
      cpuMillicores: sum.cpuMillicores + each.cpuMillicores,
      memoryBytes: sum.memoryBytes + each.memoryBytes,
      pods: sum.pods + each.pods,
    }),
    NO_RESOURCES,
  );
}

/** An amount so many times. */
export function scaleResources(
  amount: ResourceAmount,
  times: number,
): ResourceAmount {
  return {
    cpuMillicores: amount.cpuMillicores * times,
    memoryBytes: amount.memoryBytes * times,
    pods: amount.pods * times,
  };
}

/** What is left; negative where more is taken than there is. */
export function subtractResources(
  from: ResourceAmount,
  taken: ResourceAmount,
): ResourceAmount {
  return addResources([from, scaleResources(taken, -1)]);
}

/** Names of what runs short, in a fixed order. */
export function shortages(left: ResourceAmount): Array<keyof ResourceAmount> {
  return (['cpuMillicores', 'memoryBytes', 'pods'] as const).filter(
    name => left[name] < 0,
  );
}
