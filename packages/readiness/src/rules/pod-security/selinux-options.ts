import { objectRule } from '../../rule/Rule';

/** The version that allows `container_engine_t`. */
const CONTAINER_ENGINE_TYPE = 31;

/** Rule `selinux-options`. */
export const selinuxOptions = objectRule({
  id: 'selinux-options',
  category: 'pod-security',
  title: 'The SELinux options leave the container types',
  severity: 'medium',
  why: 'Another type, a user or a role takes away the confinement the node gives containers.',
  fix: 'Remove seLinuxOptions.user and role, and use a container type.',
  podSecurity: { level: 'baseline' },
  match: 'pods',
  target: 'podAndContainers',
  expression: minor => {
    const types = ['', 'container_t', 'container_init_t', 'container_kvm_t'];
    if (minor >= CONTAINER_ENGINE_TYPE) types.push('container_engine_t');
    const options = 'part.?securityContext.?seLinuxOptions';
    return `${options}.?type.orValue('') in [${types
      .map(type => `'${type}'`)
      .join(
        ', ',
      )}] && ${options}.?user.orValue('') == '' && ${options}.?role.orValue('') == ''`;
  },
  field: 'securityContext.seLinuxOptions',
});
