import { severalObjectsRule } from '../../rule/Rule';
import { cis, nsa, pci, nist } from '../../rule/standardReferences';
import { networkPoliciesOf } from '../../objects/selectors';

/** Rule `network-policy-missing`. */
export const networkPolicyMissing = severalObjectsRule({
  id: 'network-policy-missing',
  category: 'network',
  title: 'No network policy takes the pod',
  severity: 'high',
  why: 'Every pod of the cluster may reach it, and it may reach everything.',
  fix: 'Add a NetworkPolicy that takes the pod, best a default deny for the namespace.',
  standards: [
    ...cis('5.3.2'),
    ...nsa('Network separation'),
    ...pci('1.3.1'),
    ...nist('SC-7'),
  ],
  match: 'pods',
  reads: ['networking.k8s.io/NetworkPolicy'],
  evaluate(subject, { index }) {
    const pod = index.podOf(subject);
    if (!pod || pod.spec.hostNetwork === true)
      return {
        status: 'not-applicable',
        message: 'policies do not apply to the network of the node',
      };
    return networkPoliciesOf(subject, index).length > 0
      ? { status: 'pass' }
      : { status: 'fail', path: [...pod.path, 'metadata', 'labels'] };
  },
});
