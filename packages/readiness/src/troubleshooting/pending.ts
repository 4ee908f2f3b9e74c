import { textAt } from '../objects/fieldValue';
import { conditionOf, runningPods } from './podFacts';
import type { Symptom } from './Symptom';

/** What the scheduler writes, and the cause it points to. */
const SIGNS: readonly [RegExp, string][] = [
  [/unbound immediate PersistentVolumeClaims|persistentvolumeclaim/i, 'claim'],
  [/Insufficient|Too many pods/, 'resources'],
  [/untolerated taint/, 'taint'],
  [/node affinity\/selector|topology spread|anti-affinity/, 'placement'],
];

/** A pod that no node takes. */
export const pending: Symptom = {
  id: 'pending',
  title: 'Pod Pending: no node takes it',
  reads: ['Pod'],
  rules: ['node-autoscaler', 'cpu-request', 'memory-request', 'spread'],
  causes: [
    {
      id: 'resources',
      title: 'No node has the CPU, memory or room for pods that it requests',
      confirm: [
        'kubectl describe pod {name} -n {namespace}',
        'kubectl describe nodes',
      ],
      solution:
        'Lower the requests to what the workload uses, or add nodes; have a node autoscaler do it.',
    },
    {
      id: 'placement',
      title: 'No node has the labels or the place that its affinity asks for',
      confirm: [
        'kubectl get pod {name} -n {namespace} -o yaml',
        'kubectl get nodes --show-labels',
      ],
      solution:
        'Correct the selector, affinity or spread constraint, or label nodes and add a pool that fits.',
    },
    {
      id: 'taint',
      title: 'The nodes that would fit have taints that it does not tolerate',
      confirm: [
        'kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints',
      ],
      solution:
        'Add a toleration where the workload belongs there, uncordon the node, or add nodes without the taint.',
    },
    {
      id: 'claim',
      title: 'A volume claim of it is not bound',
      confirm: [
        'kubectl get pvc -n {namespace}',
        'kubectl describe pod {name} -n {namespace}',
      ],
      solution: 'Make the claim bind: see the symptom of the pending claim.',
    },
  ],
  links: [
    'https://kubernetes.io/docs/tasks/debug/debug-application/debug-pods/',
  ],
  detect: ({ index }) =>
    runningPods(index).flatMap(pod => {
      const scheduled = conditionOf(pod, 'PodScheduled');
      if (textAt(scheduled, 'status') !== 'False') return [];
      const message = textAt(scheduled, 'message') ?? 'is not scheduled';
      const causes = SIGNS.filter(([sign]) => sign.test(message)).map(
        ([, cause]) => cause,
      );
      return [{ object: pod, message, causes }];
    }),
};
