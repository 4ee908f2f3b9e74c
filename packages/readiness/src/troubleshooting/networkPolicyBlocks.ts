import { listAt, mapAt, textAt } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { matchesSelector } from '../objects/matchesSelector';
import type { ObjectIndex, Workload } from '../objects/ObjectIndex';
import { workloadsBehind } from '../objects/selectors';
import type { Symptom } from './Symptom';

/** A workload behind a Service to which no network policy lets anybody. */
export const networkPolicyBlocks: Symptom = {
  id: 'network-policy-blocks',
  title: 'Application unreachable behind a NetworkPolicy',
  reads: ['Service', 'networking.k8s.io/NetworkPolicy', 'apps/Deployment'],
  rules: ['network-policy-dangling', 'default-deny', 'network-policy-missing'],
  causes: [
    {
      id: 'no-allow',
      title: 'The namespace denies all traffic and no policy lets any in',
      confirm: [
        'kubectl get networkpolicies -n {namespace}',
        'kubectl run probe --rm -it --image=busybox -n {namespace} -- wget -qO- -T 3 http://{name}',
      ],
      solution:
        'Add a policy that takes the pods and lets their callers in, by namespace and pod labels.',
    },
    {
      id: 'labels',
      title:
        'The labels of the caller or its namespace are not those in the policy',
      confirm: [
        'kubectl get namespaces --show-labels',
        'kubectl get pods -A --show-labels',
      ],
      solution:
        'Correct the selectors; both must match in one entry of "from".',
    },
    {
      id: 'port',
      title: "The policy names the Service's port instead of the container's",
      confirm: ['kubectl get networkpolicies -n {namespace} -o yaml'],
      solution: 'Name the port of the pod.',
    },
  ],
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
  ],
  detect: ({ index }) =>
    index.ofKind('Service').flatMap(service => {
      const closed = workloadsBehind(service, index).find(workload =>
        isClosed(workload, index),
      );
      return closed
        ? [
            {
              object: service,
              message: `no network policy lets traffic in to ${closed.object.reference.name}`,
              causes: ['no-allow'],
            },
          ]
        : [];
    }),
};

function isClosed({ object, labels }: Workload, index: ObjectIndex): boolean {
  const policies = index
    .ofKind('networking.k8s.io/NetworkPolicy')
    .filter(
      policy =>
        policy.reference.namespace === object.reference.namespace &&
        isForIngress(policy) &&
        matchesSelector(mapAt(policy.value, 'spec', 'podSelector'), labels),
    );
  return (
    policies.length > 0 &&
    policies.every(({ value }) => listAt(value, 'spec', 'ingress').length === 0)
  );
}

function isForIngress({ value }: KubernetesObject): boolean {
  const types = listAt(value, 'spec', 'policyTypes').map(type =>
    textAt({ type }, 'type'),
  );
  return types.length === 0 || types.includes('Ingress');
}
