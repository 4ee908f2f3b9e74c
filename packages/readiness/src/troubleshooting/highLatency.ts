import { Quantity } from '../cel/Quantity';
import { listAt, textAt } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectIndex } from '../objects/ObjectIndex';
import { conditionOf } from './podFacts';
import type { Sighting, Symptom } from './Symptom';

/** Above this share of its limit a container is throttled in its peaks. */
const THROTTLED_SHARE = 0.9;

const PRESSURES = ['MemoryPressure', 'DiskPressure', 'PIDPressure'];

/** Slow answers because something is fought for. */
export const highLatency: Symptom = {
  id: 'high-latency',
  title: 'High latency from contention',
  reads: [],
  rules: ['cpu-limit', 'cpu-request', 'hpa-minimum', 'node-pressure'],
  causes: [
    {
      id: 'throttled',
      title: 'The CPU limit throttles it',
      confirm: [
        'kubectl top pod {name} -n {namespace} --containers',
        'kubectl exec {name} -n {namespace} -- cat /sys/fs/cgroup/cpu.stat',
      ],
      solution:
        'Raise or drop the CPU limit and keep an honest request; scale out by CPU.',
    },
    {
      id: 'neighbours',
      title: 'Neighbours on the node take more than they request',
      confirm: ['kubectl top nodes', 'kubectl describe nodes'],
      solution:
        'Request what is used, spread the replicas, and give noisy work its own pool.',
    },
    {
      id: 'downstream',
      title: 'It waits for a database or another service',
      confirm: ['kubectl logs {workload} -n {namespace}'],
      solution: 'Follow a trace through the calls and look at the slowest.',
    },
  ],
  links: [
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
  ],
  detect: ({ index }) => [...throttled(index), ...pressedNodes(index)],
};

function throttled(index: ObjectIndex): Sighting[] {
  return index.ofKind('metrics.k8s.io/PodMetrics').flatMap(metrics => {
    const { name, namespace } = metrics.reference;
    const pod = index.find('Pod', name, namespace);
    const hot = listAt(metrics.value, 'containers').find(container => {
      const used = amount(textAt(container, 'usage', 'cpu'));
      const limit = cpuLimit(pod, textAt(container, 'name'));
      return (
        used !== undefined &&
        limit !== undefined &&
        used > THROTTLED_SHARE * limit
      );
    });
    return pod && hot
      ? [
          {
            object: pod,
            message: `container ${textAt(
              hot,
              'name',
            )} uses all of its CPU limit`,
            causes: ['throttled'],
          },
        ]
      : [];
  });
}

function pressedNodes(index: ObjectIndex): Sighting[] {
  return index.ofKind('Node').flatMap(object => {
    const type = PRESSURES.find(
      name => textAt(conditionOf(object, name), 'status') === 'True',
    );
    return type
      ? [{ object, message: `${type} on the node`, causes: ['neighbours'] }]
      : [];
  });
}

function cpuLimit(
  pod: KubernetesObject | undefined,
  container: string | undefined,
): number | undefined {
  const found = listAt(pod?.value, 'spec', 'containers').find(
    candidate => textAt(candidate, 'name') === container,
  );
  return amount(textAt(found, 'resources', 'limits', 'cpu'));
}

function amount(text: string | undefined): number | undefined {
  const quantity = text === undefined ? undefined : Quantity.parse(text);
  return quantity && Number(quantity.unscaled) / 10 ** quantity.scale;
}
