import { numberAt } from '../objects/fieldValue';
import { waitingContainers, wasOutOfMemory } from './podFacts';
import type { Symptom } from './Symptom';

/** Exit codes of a shell for a program that cannot be started. */
const NOT_STARTED = new Set([126, 127, 128]);

/** A container that ends again and again. */
export const crashLoop: Symptom = {
  id: 'crash-loop',
  title: 'CrashLoopBackOff: a container ends again and again',
  reads: ['Pod'],
  rules: ['liveness-probe', 'identical-probes', 'config-map-missing'],
  causes: [
    {
      id: 'application',
      title:
        'The program fails at its start: configuration, a dependency, or a bug',
      confirm: [
        'kubectl logs {name} -n {namespace} --previous --all-containers',
      ],
      solution:
        'Correct what the last lines of the log say; roll back when it came with a release.',
    },
    {
      id: 'memory',
      title: 'It is killed for want of memory',
      confirm: ['kubectl describe pod {name} -n {namespace}'],
      solution: 'Raise the memory limit to what it needs, or find the leak.',
    },
    {
      id: 'command',
      title: 'The command is not in the image or may not be run',
      confirm: ['kubectl get pod {name} -n {namespace} -o yaml'],
      solution: 'Correct command and arguments, or the image.',
    },
    {
      id: 'probe',
      title: 'The liveness probe kills it before it is up',
      confirm: [
        'kubectl get events -n {namespace} --field-selector involvedObject.name={name}',
      ],
      solution: 'Add a startup probe, or give the liveness probe more time.',
    },
  ],
  links: [
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-restarts',
  ],
  detect: ({ index }) =>
    waitingContainers(index, ['CrashLoopBackOff']).map(
      ({ pod, status, message }) => {
        const code = numberAt(status, 'lastState', 'terminated', 'exitCode');
        const causes = [
          ...(wasOutOfMemory(status) ? ['memory'] : []),
          ...(NOT_STARTED.has(code ?? 0) ? ['command'] : []),
          ...(code === 137 && !wasOutOfMemory(status) ? ['probe'] : []),
        ];
        return { object: pod, message, causes };
      },
    ),
};
