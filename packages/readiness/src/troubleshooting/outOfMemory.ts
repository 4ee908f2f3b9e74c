import { textAt } from '../objects/fieldValue';
import { containerStatuses, runningPods, wasOutOfMemory } from './podFacts';
import type { Symptom } from './Symptom';

/** A container that was killed for want of memory. */
export const outOfMemory: Symptom = {
  id: 'oom-killed',
  title: 'OOMKilled: a container was killed for want of memory',
  reads: ['Pod'],
  rules: ['memory-limit', 'memory-request'],
  causes: [
    {
      id: 'limit',
      title: 'The limit is below what the program needs',
      confirm: [
        'kubectl top pod {name} -n {namespace} --containers',
        'kubectl describe pod {name} -n {namespace}',
      ],
      solution:
        'Set request and limit above the peak that was measured, and tell the runtime of its limit (heap size).',
    },
    {
      id: 'leak',
      title: 'The program leaks memory',
      confirm: [
        'kubectl top pod -n {namespace} --containers',
        'kubectl logs {name} -n {namespace} --previous',
      ],
      solution: 'Take a heap profile of two moments and compare them.',
    },
    {
      id: 'node',
      title: 'The node itself ran out of memory',
      confirm: ['kubectl describe nodes', 'kubectl get events -A'],
      solution:
        'Request what is used, so that the scheduler does not overfill nodes.',
    },
  ],
  links: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/',
  ],
  detect: ({ index }) =>
    runningPods(index).flatMap(pod => {
      const status = containerStatuses(pod).find(wasOutOfMemory);
      return status
        ? [
            {
              object: pod,
              message: `container ${textAt(status, 'name')} was killed`,
            },
          ]
        : [];
    }),
};
