import { objectRule } from '../../rule/Rule';

/** Rule `apparmor-profile`. */
export const apparmorProfile = objectRule({
  id: 'apparmor-profile',
  category: 'pod-security',
  title: 'The AppArmor profile is switched off',
  severity: 'medium',
  why: 'Unconfined removes a wall that the node would put around the container by itself.',
  fix: 'Remove appArmorProfile, or set its type to RuntimeDefault or Localhost.',
  podSecurity: { level: 'baseline' },
  match: 'pods',
  target: 'podAndContainers',
  expression: `!part.?securityContext.?appArmorProfile.hasValue() || part.securityContext.appArmorProfile.?type.orValue('') in ['RuntimeDefault', 'Localhost']`,
  field: 'securityContext.appArmorProfile.type',
  patch: [
    { path: 'securityContext.appArmorProfile.type', value: 'RuntimeDefault' },
  ],
});
