import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';

/** Rule `host-process`. */
export const hostProcess = objectRule({
  id: 'host-process',
  category: 'pod-security',
  title: 'The Windows container runs as a process of the host',
  severity: 'critical',
  why: 'A HostProcess container has the rights of an administrator of the Windows node.',
  fix: 'Remove windowsOptions.hostProcess.',
  standards: [...cis('5.2.11')],
  podSecurity: { level: 'baseline' },
  match: 'pods',
  target: 'podAndContainers',
  expression:
    '!part.?securityContext.?windowsOptions.?hostProcess.orValue(false)',
  field: 'securityContext.windowsOptions.hostProcess',
  patch: [{ path: 'securityContext.windowsOptions.hostProcess', value: false }],
});
