import { objectRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';

/** Rule `namespace-pod-security`. */
export const namespacePodSecurity = objectRule({
  id: 'namespace-pod-security',
  category: 'cluster',
  title: 'The namespace enforces no Pod Security level',
  severity: 'high',
  why: 'Privileged pods are admitted, whatever the manifests in Git look like.',
  fix: 'Set the label pod-security.kubernetes.io/enforce to baseline or restricted.',
  standards: [...cis('5.2.1'), ...nsa('Pod security')],
  match: ['Namespace'],
  target: 'object',
  when: "!(object.metadata.name in ['kube-system', 'kube-public', 'kube-node-lease'])",
  expression:
    "object.metadata.?labels[?'pod-security.kubernetes.io/enforce'].orValue('privileged') in ['baseline', 'restricted']",
  field: 'metadata.labels',
});
