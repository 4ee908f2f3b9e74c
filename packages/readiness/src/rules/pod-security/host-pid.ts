import { objectRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';

/** Rule `host-pid`. */
export const hostPid = objectRule({
  id: 'host-pid',
  category: 'pod-security',
  title: 'The pod sees the processes of the node',
  severity: 'critical',
  why: 'With the process namespace of the node the pod can read the memory and environment of every other process.',
  fix: 'Remove hostPID.',
  standards: [...cis('5.2.3'), ...nsa('Pod security')],
  podSecurity: { level: 'baseline' },
  match: 'pods',
  target: 'pod',
  expression: '!variables.podSpec.?hostPID.orValue(false)',
  field: 'hostPID',
  patch: [{ path: 'hostPID', value: false }],
});
