import type { IPriorityClass } from 'kubernetes-models/scheduling.k8s.io/v1/PriorityClass';
import type { RenderContext } from '../RenderContext';

/** Class of what the platform itself cannot do without. Tenants may not use it. */
export const PLATFORM_PRIORITY = 'platform-critical';

/** Classes from the one that goes last to the one that goes first. Those of Kubernetes start at two thousand million. */
const CLASSES: readonly {
  name: string;
  value: number;
  description: string;
  preempts: boolean;
}[] = [
  {
    name: PLATFORM_PRIORITY,
    value: 1_000_000_000,
    description: 'Add-ons without which other workloads fail.',
    preempts: true,
  },
  {
    name: 'tenant-high',
    value: 100_000,
    description: 'Workloads of tenants that take traffic.',
    preempts: true,
  },
  {
    name: 'tenant-default',
    value: 10_000,
    description: 'Other workloads of tenants.',
    preempts: true,
  },
  {
    name: 'batch',
    value: 1_000,
    description: 'Work that can wait. It pushes nothing aside.',
    preempts: false,
  },
];

/** Which pods go first when nodes are full. They come with tenants: without them there is nobody to put in order. */
export function priorityClasses({ model }: RenderContext): IPriorityClass[] {
  return model.tenants.length === 0
    ? []
    : CLASSES.map(({ name, value, description, preempts }) => ({
        apiVersion: 'scheduling.k8s.io/v1',
        kind: 'PriorityClass',
        metadata: { name },
        description,
        preemptionPolicy: preempts ? 'PreemptLowerPriority' : 'Never',
        value,
      }));
}
