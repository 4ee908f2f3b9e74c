import { textAt } from '../objects/fieldValue';
import { conditionOf } from './podFacts';
import type { Symptom } from './Symptom';

/** A node that takes no pods. */
export const nodeNotReady: Symptom = {
  id: 'node-not-ready',
  title: 'Node NotReady',
  reads: ['Node'],
  rules: ['node-ready', 'node-pressure'],
  causes: [
    {
      id: 'kubelet',
      title: 'The kubelet or the machine is gone',
      confirm: [
        'kubectl describe node {name}',
        'kubectl get lease {name} -n kube-node-lease -o yaml',
      ],
      solution:
        'Look at the machine at its provider; replace the node rather than repair it.',
    },
    {
      id: 'network',
      title: 'The network plugin is not up on it',
      confirm: [
        'kubectl get pods -n kube-system -o wide --field-selector spec.nodeName={name}',
      ],
      solution: "Bring the plugin's pod on the node up.",
    },
    {
      id: 'pressure',
      title: 'It is short of disk, memory or process ids',
      confirm: ['kubectl describe node {name}'],
      solution:
        'Free the disk, move pods away, and give containers requests and limits.',
    },
  ],
  links: [
    'https://kubernetes.io/docs/tasks/debug/debug-cluster/',
    'https://kubernetes.io/docs/reference/node/node-status/',
  ],
  detect: ({ index }) =>
    index.ofKind('Node').flatMap(node => {
      const ready = conditionOf(node, 'Ready');
      if (textAt(ready, 'status') === 'True') return [];
      const said =
        textAt(ready, 'message') ?? textAt(ready, 'reason') ?? 'is not ready';
      const causes = [
        ...(/network|cni/i.test(said) ? ['network'] : []),
        ...(['DiskPressure', 'MemoryPressure', 'PIDPressure'].some(
          type => textAt(conditionOf(node, type), 'status') === 'True',
        )
          ? ['pressure']
          : []),
      ];
      return [{ object: node, message: said, causes }];
    }),
};
