import { severalObjectsRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';

/** Plugins that carry out network policies, by the name of their DaemonSet. */
const ENFORCING = [
  'cilium',
  'calico-node',
  'antrea-agent',
  'kube-router',
  'weave-net',
  'azure-npm',
  'anetd',
  'ovnkube-node',
  'canal',
  'kindnet',
];

/** A plugin that accepts network policies and does not carry them out. */
const NOT_ENFORCING = ['kube-flannel-ds', 'kube-flannel'];

/** Rule `network-plugin`. */
export const networkPlugin = severalObjectsRule({
  id: 'network-plugin',
  category: 'cluster',
  title: 'Nothing that carries out network policies is known to run',
  severity: 'high',
  why: 'Network policies are then accepted and do nothing.',
  fix: 'Use a network plugin that enforces policies, such as Cilium or Calico.',
  standards: [...cis('5.3.1'), ...nsa('Network separation')],
  match: 'cluster',
  reads: ['apps/DaemonSet'],
  live: true,
  evaluate(_subject, { index }) {
    const names = index
      .ofKind('apps/DaemonSet')
      .map(({ reference }) => reference.name);
    if (names.some(name => ENFORCING.includes(name))) return { status: 'pass' };
    if (names.some(name => NOT_ENFORCING.includes(name)))
      return { status: 'fail' };
    return {
      status: 'unknown',
      message: 'no network plugin is known by its name',
    };
  },
});
