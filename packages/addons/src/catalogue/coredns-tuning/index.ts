import { defineAddon } from '../../AddonDefinition';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { dnsBudget } from './dnsBudget';
import { quietErrors } from './quietErrors';

/** Keeps the names of a cluster there while nodes are drained. */
export const addon = defineAddon({
  ...OBJECTS_ONLY,
  name: 'coredns-tuning',
  title: 'CoreDNS tuning',
  summary:
    'keeps CoreDNS answering while nodes are drained, and its logs short when a resolver is lost',
  area: 'networking',
  home: 'https://kubernetes.io/docs/tasks/administer-cluster/dns-custom-nameservers/',
  namespace: 'kube-system',
  kubernetes: { from: '1.31' },
  options: [],
  // EKS and GKE run DNS with a budget of their own; OpenShift by its operator.
  appliesTo: (_, { provider }) =>
    !['aws', 'gcp', 'openshift'].includes(provider),
  provides: { capabilities: ['dns-availability'], kinds: [] },
  objects: {
    cluster: (_, cluster) =>
      cluster.provider === 'azure' ? [quietErrors()] : [dnsBudget()],
  },
});
