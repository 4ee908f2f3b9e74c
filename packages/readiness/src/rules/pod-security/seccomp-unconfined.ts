import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';

/** Rule `seccomp-unconfined`. */
export const seccompUnconfined = objectRule({
  id: 'seccomp-unconfined',
  category: 'pod-security',
  title: 'The seccomp profile is switched off',
  severity: 'medium',
  why: 'Unconfined leaves every system call of the kernel open to the container.',
  fix: 'Set seccompProfile.type to RuntimeDefault or Localhost.',
  standards: [...cis('5.7.2')],
  podSecurity: { level: 'baseline', replacedFrom: 0 },
  match: 'pods',
  target: 'podAndContainers',
  expression: `!part.?securityContext.?seccompProfile.hasValue() || part.securityContext.seccompProfile.?type.orValue('') in ['RuntimeDefault', 'Localhost']`,
  field: 'securityContext.seccompProfile.type',
  patch: [
    { path: 'securityContext.seccompProfile.type', value: 'RuntimeDefault' },
  ],
});
