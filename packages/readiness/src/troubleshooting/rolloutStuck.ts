import { numberAt, textAt } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectIndex } from '../objects/ObjectIndex';
import { conditionOf, isReady, runningPods } from './podFacts';
import type { Symptom } from './Symptom';

/** Pods that run and are not ready for longer than this are held back by a probe. */
const STARTING_MS = 5 * 60 * 1000;

/** A rollout that does not end. */
export const rolloutStuck: Symptom = {
  id: 'rollout-stuck',
  title: 'Rollout stuck: new pods do not become ready',
  reads: ['apps/Deployment', 'Pod'],
  rules: [
    'readiness-probe',
    'probe-port',
    'rolling-update',
    'identical-probes',
  ],
  causes: [
    {
      id: 'probe',
      title: 'The readiness probe fails: path, port, or a dependency',
      confirm: [
        'kubectl rollout status {workload} -n {namespace}',
        'kubectl describe pods -n {namespace}',
        'kubectl logs {workload} -n {namespace}',
      ],
      solution:
        'Correct the probe or what it tells; roll back with Git revert until then.',
    },
    {
      id: 'start',
      title: 'The new pods do not start at all',
      confirm: ['kubectl get pods -n {namespace}'],
      solution: 'See the symptom of the pods.',
    },
    {
      id: 'budget',
      title: 'Quota or missing room does not let more pods in',
      confirm: [
        'kubectl describe resourcequota -n {namespace}',
        'kubectl get events -n {namespace}',
      ],
      solution: 'Make room, or let the rollout take a pod away first.',
    },
  ],
  links: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#failed-deployment',
  ],
  detect: ({ index, now }) =>
    index.ofKind('apps/Deployment').flatMap(object => {
      const progress = conditionOf(object, 'Progressing');
      const waiting = unreadyPods(object, index, now);
      const causes = waiting > 0 ? ['probe'] : ['start'];
      if (textAt(progress, 'reason') === 'ProgressDeadlineExceeded') {
        const message = textAt(progress, 'message') ?? 'its time is over';
        return [{ object, message, causes }];
      }
      const missing =
        (numberAt(object.value, 'status', 'readyReplicas') ?? 0) <
        (numberAt(object.value, 'spec', 'replicas') ?? 1);
      return missing && waiting > 0
        ? [{ object, message: `${waiting} pods run and are not ready`, causes }]
        : [];
    }),
};

function unreadyPods(
  deployment: KubernetesObject,
  index: ObjectIndex,
  now: number | undefined,
): number {
  return runningPods(index).filter(pod => {
    if (isReady(pod) || index.workloadOf(pod) !== deployment) return false;
    const containers = pod.value.status;
    if (textAt(containers, 'phase') !== 'Running') return false;
    if (
      textAt(containers, 'containerStatuses', 0, 'state', 'waiting', 'reason')
    )
      return false;
    const started = Date.parse(textAt(containers, 'startTime') ?? '');
    return now !== undefined && now - started > STARTING_MS;
  }).length;
}
