import { objectRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';

/** Rule `host-ipc`. */
export const hostIpc = objectRule({
  id: 'host-ipc',
  category: 'pod-security',
  title: 'The pod shares memory with the processes of the node',
  severity: 'critical',
  why: 'With the IPC namespace of the node the pod can read what other processes share.',
  fix: 'Remove hostIPC.',
  standards: [...cis('5.2.4'), ...nsa('Pod security')],
  podSecurity: { level: 'baseline' },
  match: 'pods',
  target: 'pod',
  expression: '!variables.podSpec.?hostIPC.orValue(false)',
  field: 'hostIPC',
  patch: [{ path: 'hostIPC', value: false }],
});
