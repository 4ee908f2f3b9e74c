import { objectRule } from '../../rule/Rule';

const label = (mode: string) =>
  `object.metadata.?labels[?'pod-security.kubernetes.io/${mode}'].orValue('privileged')`;

/** Rule `pod-security-trajectory`. */
export const podSecurityTrajectory = objectRule({
  id: 'pod-security-trajectory',
  category: 'cluster',
  title: 'The namespace is not on a way to a stricter Pod Security level',
  severity: 'low',
  why: 'Without warnings about the next level nobody knows what it would break, and the level stays for ever.',
  fix: 'Warn and audit about the level above the one that is enforced; architect check --plan pss shows the steps.',
  match: ['Namespace'],
  target: 'object',
  when: "!(object.metadata.name in ['kube-system', 'kube-public', 'kube-node-lease'])",
  expression: `${label('enforce')} == 'restricted' || (${label(
    'enforce',
  )} == 'baseline' && 'restricted' in [${label('warn')}, ${label(
    'audit',
  )}]) || (${label('enforce')} == 'privileged' && [${label('warn')}, ${label(
    'audit',
  )}].exists(level, level in ['baseline', 'restricted']))`,
  field: 'metadata.labels',
});
