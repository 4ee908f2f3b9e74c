import { waitingContainers } from './podFacts';
import type { Symptom } from './Symptom';

const SIGNS: readonly [RegExp, string][] = [
  [/unauthorized|denied|forbidden|authentication/i, 'credentials'],
  [/429|too many requests|rate limit/i, 'rate-limit'],
  [/timeout|no such host|connection refused|dial tcp/i, 'network'],
  [/not found|manifest unknown|InvalidImageName/i, 'name'],
];

/** An image that does not come. */
export const imagePull: Symptom = {
  id: 'image-pull',
  title: 'ImagePullBackOff: the image does not come',
  reads: ['Pod'],
  rules: ['image-tag', 'image-digest', 'image-registry', 'image-pull-policy'],
  causes: [
    {
      id: 'name',
      title: 'The registry has no such repository, tag or digest',
      confirm: [
        'kubectl describe pod {name} -n {namespace}',
        'crane manifest IMAGE',
      ],
      solution:
        'Correct the reference, or publish the image; pin releases by digest.',
    },
    {
      id: 'credentials',
      title: 'The registry refuses the credentials, or there are none',
      confirm: [
        'kubectl get pod {name} -n {namespace} -o jsonpath={.spec.imagePullSecrets}',
        'kubectl get serviceaccount -n {namespace} -o yaml',
      ],
      solution:
        'Name a pull secret that is in the namespace and still valid, or give the nodes the right to pull.',
    },
    {
      id: 'network',
      title: 'The node does not reach the registry',
      confirm: ['kubectl get events -n {namespace}'],
      solution: 'Open the way to the registry, or use a mirror.',
    },
    {
      id: 'rate-limit',
      title: 'The registry limits the pulls',
      confirm: ['kubectl get events -n {namespace}'],
      solution: 'Pull with an account, or through a cache.',
    },
  ],
  links: ['https://kubernetes.io/docs/concepts/containers/images/'],
  detect: ({ index }) =>
    waitingContainers(index, [
      'ImagePullBackOff',
      'ErrImagePull',
      'InvalidImageName',
      'ImageInspectError',
      'ErrImageNeverPull',
    ]).map(({ pod, message }) => ({
      object: pod,
      message,
      causes: SIGNS.filter(([sign]) => sign.test(message)).map(
        ([, cause]) => cause,
      ),
    })),
};
