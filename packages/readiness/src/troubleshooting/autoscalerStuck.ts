import { textAt } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { conditionOf } from './podFacts';
import type { Sighting, Symptom } from './Symptom';

/** An autoscaler that does not scale. */
export const autoscalerStuck: Symptom = {
  id: 'hpa-not-scaling',
  title: 'HPA not scaling',
  reads: ['autoscaling/HorizontalPodAutoscaler'],
  rules: [
    'hpa-dangling',
    'hpa-missing-requests',
    'hpa-range',
    'metrics-server',
  ],
  causes: [
    {
      id: 'metrics',
      title:
        'It gets no metrics: nothing serves them, or the pods request none',
      confirm: [
        'kubectl describe hpa {name} -n {namespace}',
        'kubectl get apiservice v1beta1.metrics.k8s.io',
        'kubectl top pods -n {namespace}',
      ],
      solution:
        'Run metrics-server (or the adapter of the metric), and set requests on every container.',
    },
    {
      id: 'target',
      title: 'The workload that it names is not there',
      confirm: ['kubectl get hpa {name} -n {namespace} -o yaml'],
      solution: 'Correct scaleTargetRef.',
    },
    {
      id: 'maximum',
      title: 'It is at its maximum',
      confirm: ['kubectl get hpa {name} -n {namespace}'],
      solution:
        'Raise maxReplicas and see that nodes and quota have room, or make the workload faster.',
    },
  ],
  links: [
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
  ],
  detect: ({ index }) =>
    index.ofKind('autoscaling/HorizontalPodAutoscaler').flatMap(sighting),
};

function sighting(object: KubernetesObject): Sighting[] {
  const able = conditionOf(object, 'AbleToScale');
  if (textAt(able, 'status') === 'False') {
    const message = textAt(able, 'message') ?? 'it cannot scale';
    return [{ object, message, causes: ['target'] }];
  }
  const active = conditionOf(object, 'ScalingActive');
  if (
    textAt(active, 'status') === 'False' &&
    textAt(active, 'reason') !== 'ScalingDisabled'
  ) {
    const message = textAt(active, 'message') ?? 'it has no metrics';
    return [{ object, message, causes: ['metrics'] }];
  }
  const limited = conditionOf(object, 'ScalingLimited');
  return textAt(limited, 'status') === 'True' &&
    textAt(limited, 'reason') === 'TooManyReplicas'
    ? [
        {
          object,
          message: 'it would scale beyond its maximum',
          causes: ['maximum'],
        },
      ]
    : [];
}
