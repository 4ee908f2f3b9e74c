import { defineAddon } from '../../AddonDefinition';
import { dnsBudget } from './dnsBudget';
import { quietErrors } from './quietErrors';

/** Keeps the names of a cluster there while nodes are drained. */
export const addon = defineAddon({
  name: 'coredns-tuning',
  title: 'CoreDNS tuning',
  summary:
    'keeps CoreDNS answering while nodes are drained, and its logs short when a resolver is lost',
  area: 'networking',
  home: 'https://kubernetes.io/docs/tasks/administer-cluster/dns-custom-nameservers/',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'kube-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '0', memory: '0' },
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
