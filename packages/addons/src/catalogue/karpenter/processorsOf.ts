import type { PoolModel } from '@kubernetes-architect/architecture';

/** Processors of a machine whose type nobody stated. */
const USUAL_PROCESSORS = 8;

/** Processors by the size in the name of a machine type of EC2: `large` has two, `xlarge` four, `2xlarge` eight. */
export function processorsOf({ instanceType, cpu }: PoolModel): number {
  if (cpu !== undefined && /^\d+$/.test(cpu)) return Number(cpu);
  const size = instanceType?.split('.')[1] ?? '';
  const times = /^(\d*)xlarge$/.exec(size);
  if (times) return 4 * Number(times[1] === '' ? 1 : times[1]);
  return size === 'large' ? 2 : USUAL_PROCESSORS;
}
