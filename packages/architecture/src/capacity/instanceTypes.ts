/** Size of a machine type as its provider states it. */
export interface InstanceType {
  cpu: number;
  memoryGiB: number;
  /** Pods by the network interfaces of an EC2 instance, without prefix delegation. */
  maxPods?: number;
}

function family(
  name: (size: number) => string,
  sizes: Readonly<Record<number, number>>,
  maxPods?: Readonly<Record<number, number>>,
): Array<[string, InstanceType]> {
  return Object.entries(sizes).map(([cpu, memoryGiB]) => [
    name(Number(cpu)),
    {
      cpu: Number(cpu),
      memoryGiB,
      ...(maxPods?.[Number(cpu)] && { maxPods: maxPods[Number(cpu)] }),
    },
  ]);
}

/** Name of a size of EC2 by its number of processors. */
function ec2(prefix: string) {
  const sizes: Record<number, string> = {
    2: 'large',
    4: 'xlarge',
    8: '2xlarge',
    16: '4xlarge',
  };
  return (cpu: number) => `${prefix}.${sizes[cpu]}`;
}

/** interfaces × (addresses − 1) + 2, from the network limits of the sizes. */
const EC2_MAX_PODS = { 2: 29, 4: 58, 8: 58, 16: 234 };
const GENERAL = { 2: 8, 4: 16, 8: 32, 16: 64 };
const COMPUTE = { 2: 4, 4: 8, 8: 16, 16: 32 };
const MEMORY = { 2: 16, 4: 32, 8: 64, 16: 128 };

/**
 * Machine types whose size is known, by name. Sources:
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html,
 * https://learn.microsoft.com/azure/virtual-machines/sizes/overview,
 * https://cloud.google.com/compute/docs/machine-resource; pods of EC2:
 * https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html.
 */
export const INSTANCE_TYPES: ReadonlyMap<string, InstanceType> = new Map([
  ...['m5', 'm6i', 'm7i', 'm7g'].flatMap(name =>
    family(ec2(name), GENERAL, EC2_MAX_PODS),
  ),
  ...['c6i', 'c7g'].flatMap(name => family(ec2(name), COMPUTE, EC2_MAX_PODS)),
  ...['r6i', 'r7g'].flatMap(name => family(ec2(name), MEMORY, EC2_MAX_PODS)),
  ['t3.medium', { cpu: 2, memoryGiB: 4, maxPods: 17 }],
  ['t3.large', { cpu: 2, memoryGiB: 8, maxPods: 35 }],
  ['t3.xlarge', { cpu: 4, memoryGiB: 16, maxPods: 58 }],
  ['g4dn.xlarge', { cpu: 4, memoryGiB: 16 }],
  ['g5.xlarge', { cpu: 4, memoryGiB: 16 }],
  ['g5.2xlarge', { cpu: 8, memoryGiB: 32 }],
  ['g6.xlarge', { cpu: 4, memoryGiB: 16 }],
  ['p5.48xlarge', { cpu: 192, memoryGiB: 2048 }],
  ...family(cpu => `Standard_D${cpu}s_v5`, { ...GENERAL, 32: 128 }),
  ...family(cpu => `Standard_E${cpu}s_v5`, MEMORY),
  ['Standard_B2ms', { cpu: 2, memoryGiB: 8 }],
  ['Standard_B4ms', { cpu: 4, memoryGiB: 16 }],
  ...family(cpu => `e2-standard-${cpu}`, GENERAL),
  ...family(cpu => `n2-standard-${cpu}`, GENERAL),
  ...family(cpu => `n2-highmem-${cpu}`, MEMORY),
  ['g2-standard-4', { cpu: 4, memoryGiB: 16 }],
  ['g2-standard-8', { cpu: 8, memoryGiB: 32 }],
]);
