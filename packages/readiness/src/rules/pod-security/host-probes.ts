import { objectRule } from '../../rule/Rule';

/** Rule `host-probes`. */
export const hostProbes = objectRule({
  id: 'host-probes',
  category: 'pod-security',
  title: 'A probe or hook calls another host',
  severity: 'medium',
  why: 'The node makes the call: a host in a probe lets a pod author reach what only the node can reach.',
  fix: 'Remove host from the httpGet and tcpSocket of probes and hooks.',
  podSecurity: { level: 'baseline', since: 34 },
  match: 'pods',
  target: 'container',
  expression: [
    'livenessProbe',
    'readinessProbe',
    'startupProbe',
    'lifecycle.?postStart',
    'lifecycle.?preStop',
  ]
    .flatMap(handler =>
      ['httpGet', 'tcpSocket'].map(
        call => `container.?${handler}.?${call}.?host.orValue('') == ''`,
      ),
    )
    .join(' && '),
});
