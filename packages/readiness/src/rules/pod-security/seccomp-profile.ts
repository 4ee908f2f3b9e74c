import { objectRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';

/** Rule `seccomp-profile`. */
export const seccompProfile = objectRule({
  id: 'seccomp-profile',
  category: 'pod-security',
  title: 'No seccomp profile is set',
  severity: 'medium',
  why: 'Unless the node is set up otherwise, a container without a profile may use every system call.',
  fix: 'Set securityContext.seccompProfile.type: RuntimeDefault for the pod.',
  standards: [...cis('5.7.2'), ...nsa('Pod security')],
  podSecurity: { level: 'restricted' },
  match: 'pods',
  target: 'podAndContainers',
  when: "variables.podSpec.?os.?name.orValue('') != 'windows'",
  expression: `part.?securityContext.?seccompProfile.hasValue()
    ? part.securityContext.seccompProfile.?type.orValue('') in ['RuntimeDefault', 'Localhost']
    : has(part.containers) || variables.podSpec.?securityContext.?seccompProfile.?type.orValue('') in ['RuntimeDefault', 'Localhost']`,
  field: 'securityContext.seccompProfile.type',
  patch: [
    { path: 'securityContext.seccompProfile.type', value: 'RuntimeDefault' },
  ],
});
