import { automated, type Standard, type StandardControl } from './Standard';

const SOURCE =
  'https://kubernetes.io/docs/concepts/security/pod-security-standards/';

const SHARED: readonly StandardControl[] = [
  automated('HostProcess', 'No host process of Windows', ['host-process']),
  automated('Host Namespaces', 'No namespaces of the node', [
    'host-network',
    'host-pid',
    'host-ipc',
  ]),
  automated('Privileged Containers', 'No privileged containers', [
    'privileged',
  ]),
  automated('Host Ports', 'No ports of the node', ['host-port']),
  automated('Host Probes / Lifecycle Hooks', 'Probes stay at their pod', [
    'host-probes',
  ]),
  automated('AppArmor', 'AppArmor stays on', [
    'apparmor-profile',
    'apparmor-annotation',
  ]),
  automated('SELinux', 'SELinux stays on', ['selinux-options']),
  automated('Sysctls', 'Only safe kernel settings', ['sysctls']),
];

/** The baseline level; the source gives its controls names and no numbers. */
export const PSS_BASELINE: Standard = {
  title: 'Pod Security Standards, baseline level',
  source: SOURCE,
  controls: [
    ...SHARED,
    automated('Capabilities', 'No unusual capabilities', [
      'capabilities-added',
    ]),
    automated('HostPath Volumes', 'No directories of the node', ['host-path']),
    automated('/proc Mount Type', 'A masked /proc', ['proc-mount']),
    automated('Seccomp', 'Seccomp is not switched off', ['seccomp-unconfined']),
  ],
};

/** The restricted level, which has the baseline in it and makes some of its controls stricter. */
export const PSS_RESTRICTED: Standard = {
  title: 'Pod Security Standards, restricted level',
  source: SOURCE,
  controls: [
    ...SHARED,
    automated('Volume Types', 'Only harmless volumes', ['volume-types']),
    automated('/proc Mount Type', 'A masked /proc', [
      'proc-mount',
      'proc-mount-restricted',
    ]),
    automated('Privilege Escalation', 'No gain of privileges', [
      'privilege-escalation',
    ]),
    automated('Running as Non-root', 'Not as root', ['run-as-non-root']),
    automated('Running as Non-root user', 'Not as user 0', [
      'run-as-root-user',
    ]),
    automated('Seccomp', 'A seccomp profile is set', ['seccomp-profile']),
    automated('Capabilities', 'All capabilities are dropped', [
      'drop-all-capabilities',
      'capabilities-added-restricted',
    ]),
  ],
};
