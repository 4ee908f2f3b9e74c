import { objectRule } from '../../rule/Rule';
import { cis, nist } from '../../rule/standardReferences';

/** Rule `capabilities-added`. */
export const capabilitiesAdded = objectRule({
  id: 'capabilities-added',
  category: 'pod-security',
  title: 'The container adds capabilities beyond the usual',
  severity: 'high',
  why: 'Capabilities such as SYS_ADMIN or NET_RAW are parts of root and lead out of the container.',
  fix: 'Drop ALL and add back only NET_BIND_SERVICE where a low port is needed.',
  standards: [...cis('5.2.9'), ...nist('AC-6')],
  podSecurity: { level: 'baseline', replacedFrom: 0 },
  match: 'pods',
  target: 'container',
  expression: `container.?securityContext.?capabilities.?add.orValue([]).all(capability, capability in ['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'])`,
  field: 'securityContext.capabilities.add',
});
