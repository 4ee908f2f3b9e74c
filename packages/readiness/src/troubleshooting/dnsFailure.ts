import { listAt, mapAt, numberAt, textAt } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { matchesSelector } from '../objects/matchesSelector';
import type { ObjectIndex, Workload } from '../objects/ObjectIndex';
import type { Sighting, Symptom } from './Symptom';

const DNS_PORT = 53;
const DNS_NAMES = /^(coredns|kube-dns)/;

/** Names are not found in the cluster. */
export const dnsFailure: Symptom = {
  id: 'dns-failure',
  title: 'DNS fails: names are not found',
  reads: ['apps/Deployment', 'networking.k8s.io/NetworkPolicy'],
  rules: ['default-deny', 'network-policy-missing'],
  causes: [
    {
      id: 'server',
      title: 'The DNS server of the cluster has no ready pod',
      confirm: [
        'kubectl get pods -n kube-system -l k8s-app=kube-dns',
        'kubectl logs -n kube-system -l k8s-app=kube-dns',
      ],
      solution:
        'Bring its pods up: two or more, on different nodes, with a disruption budget.',
    },
    {
      id: 'policy',
      title: 'A network policy lets nothing out to port 53',
      confirm: [
        'kubectl get networkpolicies -n {namespace} -o yaml',
        'kubectl exec {workload} -n {namespace} -- nslookup kubernetes.default',
      ],
      solution:
        'Allow egress to kube-system, port 53 over UDP and TCP, beside the default deny.',
    },
    {
      id: 'search',
      title: 'The name is looked up in every search domain first',
      confirm: [
        'kubectl exec {workload} -n {namespace} -- cat /etc/resolv.conf',
      ],
      solution: 'End names from outside with a dot, or lower ndots.',
    },
  ],
  links: [
    'https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/',
  ],
  detect: ({ index }) => [...deadServers(index), ...closedWorkloads(index)],
};

function deadServers(index: ObjectIndex): Sighting[] {
  return index
    .ofKind('apps/Deployment')
    .filter(
      ({ reference, value }) =>
        reference.namespace === 'kube-system' &&
        DNS_NAMES.test(reference.name) &&
        (numberAt(value, 'status', 'readyReplicas') ?? 0) === 0,
    )
    .map(object => ({
      object,
      message: 'no pod of it is ready',
      causes: ['server'],
    }));
}

function closedWorkloads(index: ObjectIndex): Sighting[] {
  return index.workloads
    .filter(workload => {
      const policies = egressPoliciesOf(workload, index);
      return policies.length > 0 && !policies.some(allowsDns);
    })
    .map(({ object }) => ({
      object,
      message: 'its network policies let nothing out to port 53',
      causes: ['policy'],
    }));
}

function egressPoliciesOf(
  { object, labels }: Workload,
  index: ObjectIndex,
): KubernetesObject[] {
  return index
    .ofKind('networking.k8s.io/NetworkPolicy')
    .filter(
      ({ reference, value }) =>
        reference.namespace === object.reference.namespace &&
        listAt(value, 'spec', 'policyTypes').includes('Egress') &&
        matchesSelector(mapAt(value, 'spec', 'podSelector'), labels),
    );
}

function allowsDns(policy: KubernetesObject): boolean {
  return listAt(policy.value, 'spec', 'egress').some(rule => {
    const ports = listAt(rule, 'ports');
    return (
      ports.length === 0 ||
      ports.some(port => {
        const first = numberAt(port, 'port');
        const last = numberAt(port, 'endPort') ?? first;
        // A named port cannot be told from here.
        if (textAt(port, 'port') !== undefined || first === undefined) {
          return true;
        }
        return first <= DNS_PORT && DNS_PORT <= (last ?? first);
      })
    );
  });
}
