import { textAt } from '../objects/fieldValue';
import { conditionOf, warningsOf } from './podFacts';
import type { Symptom } from './Symptom';

const SIGNS: readonly [RegExp, string][] = [
  [/exceeded quota/, 'quota'],
  [/must specify|failed quota/, 'unset'],
  [/maximum|minimum|limit range/i, 'range'],
  [/violates PodSecurity|admission webhook|denied/, 'policy'],
];

/** Kinds whose controllers make pods and report when they may not. */
const CONTROLLERS = [
  'apps/ReplicaSet',
  'apps/StatefulSet',
  'apps/DaemonSet',
  'batch/Job',
];

/** Pods that are refused because of a quota or a limit. */
export const quotaExceeded: Symptom = {
  id: 'quota-exceeded',
  title: 'Quota or limit exceeded: pods are refused',
  reads: ['apps/ReplicaSet'],
  rules: [
    'namespace-quota',
    'namespace-limit-range',
    'cpu-request',
    'memory-request',
    'memory-limit',
  ],
  causes: [
    {
      id: 'quota',
      title: 'The quota of the namespace is used up',
      confirm: ['kubectl describe resourcequota -n {namespace}'],
      solution:
        'Lower requests or replicas to what is used, or raise the quota of the tenant in the intent.',
    },
    {
      id: 'unset',
      title: 'The quota asks for requests or limits that the pod does not set',
      confirm: ['kubectl get {workload} -n {namespace} -o yaml'],
      solution: 'Set them, or give the namespace defaults by a LimitRange.',
    },
    {
      id: 'range',
      title: 'A LimitRange allows less for one container',
      confirm: ['kubectl describe limitrange -n {namespace}'],
      solution: 'Stay within the range, or change it.',
    },
    {
      id: 'policy',
      title: 'An admission policy refuses the pod',
      confirm: ['kubectl get events -n {namespace}'],
      solution: 'Correct the fields that the message names.',
    },
  ],
  links: ['https://kubernetes.io/docs/concepts/policy/resource-quotas/'],
  detect: ({ index }) =>
    CONTROLLERS.flatMap(kind => index.ofKind(kind)).flatMap(object => {
      const failure = conditionOf(object, 'ReplicaFailure');
      const message =
        textAt(failure, 'status') === 'True'
          ? textAt(failure, 'message')
          : warningsOf(object, index).find(text => /forbidden:/.test(text));
      if (message === undefined) return [];
      const causes = SIGNS.filter(([sign]) => sign.test(message)).map(
        ([, cause]) => cause,
      );
      return causes.length > 0 ? [{ object, message, causes }] : [];
    }),
};
