import { objectRule } from '../../rule/Rule';

/** The safe sysctls with the minor version that added them. */
const SAFE_SYSCTLS: [since: number, names: string[]][] = [
  [
    0,
    [
      'kernel.shm_rmid_forced',
      'net.ipv4.ip_local_port_range',
      'net.ipv4.tcp_syncookies',
      'net.ipv4.ping_group_range',
      'net.ipv4.ip_unprivileged_port_start',
    ],
  ],
  [27, ['net.ipv4.ip_local_reserved_ports']],
  [
    29,
    [
      'net.ipv4.tcp_keepalive_time',
      'net.ipv4.tcp_fin_timeout',
      'net.ipv4.tcp_keepalive_intvl',
      'net.ipv4.tcp_keepalive_probes',
    ],
  ],
  [32, ['net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem']],
];

/** Rule `sysctls`. */
export const sysctls = objectRule({
  id: 'sysctls',
  category: 'pod-security',
  title: 'The pod changes kernel settings that are not safe',
  severity: 'medium',
  why: 'Other sysctls reach beyond the pod, to the other pods of the node or to the node itself.',
  fix: 'Use the safe sysctls only; ask for others to be set on the nodes.',
  podSecurity: { level: 'baseline' },
  match: 'pods',
  target: 'pod',
  expression: minor => {
    const safe = SAFE_SYSCTLS.filter(([since]) => minor >= since).flatMap(
      ([, names]) => names,
    );
    return `variables.podSpec.?securityContext.?sysctls.orValue([]).all(sysctl, sysctl.?name.orValue('') in [${safe
      .map(name => `'${name}'`)
      .join(', ')}])`;
  },
  field: 'securityContext.sysctls',
});
