import type { ClusterPlan } from '../../plan/ClusterPlan';
import { API_PORT, controlPlaneHosts } from '../machineNames';

/**
 * Configuration of HAProxy before the members of a control plane: it asks
 * each whether it is ready and leaves out the ones that are not.
 */
export function loadBalancer(plan: ClusterPlan): string {
  return [
    'global',
    '  log stdout format raw local0',
    '  maxconn 20000',
    '',
    'defaults',
    '  mode tcp',
    '  log global',
    '  option tcplog',
    '  timeout connect 5s',
    '  timeout client 4h',
    '  timeout server 4h',
    '',
    'frontend api',
    `  bind :${API_PORT}`,
    '  default_backend members',
    '',
    'backend members',
    '  balance leastconn',
    '  option httpchk GET /readyz',
    '  http-check expect status 200',
    ...controlPlaneHosts(plan).map(
      host =>
        `  server ${host} ${host}:${API_PORT} check check-ssl verify none fall 3 rise 2`,
    ),
    '',
  ].join('\n');
}
