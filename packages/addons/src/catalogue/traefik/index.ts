import { defineAddon } from '../../AddonDefinition';
import { gatewayKinds } from '../../facts/gatewayKinds';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { publicGateway } from '../../facts/publicGateway';
import { entryValues } from '../../facts/entryValues';
import { spread } from '../../facts/spread';
import { rateLimit } from './rateLimit';

/** Gateway API on Traefik. */
export const addon = defineAddon({
  name: 'traefik',
  title: 'Traefik',
  summary: 'brings traffic in through Traefik, described by Gateway API',
  area: 'networking',
  home: 'https://doc.traefik.io/traefik/',
  licence: 'MIT',
  source: {
    kind: 'helm',
    chart: 'traefik',
    repository: 'oci://ghcr.io/traefik/helm',
    version: '41.3.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked: 'traefik/traefik-helm-chart#1895 Changelog.md of 41.0.0',
  },
  stage: 'controllers',
  namespace: 'traefik',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '200m', memory: '256Mi' },
  options: ['ingress/traefik'],
  requires: [gatewayKinds, monitorKinds],
  provides: {
    capabilities: ['gateway', 'rate-limits'],
    kinds: kindsOf({
      group: 'traefik.io',
      version: 'v1alpha1',
      namespaced: ['Middleware', 'TLSOption'],
    }),
    ports: [
      { name: 'http', port: 80 },
      { name: 'https', port: 443 },
    ],
  },
  values: {
    base: platform => ({
      providers: {
        kubernetesGateway: { enabled: true },
        kubernetesIngress: { enabled: false },
        kubernetesCRD: { enabled: true, allowCrossNamespace: false },
      },
      gateway: { enabled: false },
      gatewayClass: { enabled: true, name: 'traefik' },
      ports: {
        web: { port: 80, exposedPort: 80 },
        websecure: { port: 443, exposedPort: 443 },
      },
      // Gateway listeners name the ports that the pods open; low ports need no right for this sysctl.
      podSecurityContext: {
        runAsNonRoot: true,
        runAsUser: 65532,
        runAsGroup: 65532,
        seccompProfile: { type: 'RuntimeDefault' },
        sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }],
      },
      service: { spec: { externalTrafficPolicy: 'Local' } },
      global: { checkNewVersion: false, sendAnonymousUsage: false },
      accessLog: { enabled: true, format: 'json' },
      metrics: {
        prometheus: {
          service: { enabled: hasMonitors(platform) },
          serviceMonitor: { enabled: hasMonitors(platform) },
        },
      },
      resources: {
        requests: { cpu: '100m', memory: '128Mi' },
        limits: { memory: '512Mi' },
      },
    }),
    environment: (_, { production }) => ({
      deployment: { replicas: production ? 3 : 1 },
      podDisruptionBudget: {
        enabled: production,
        ...(production && { maxUnavailable: 1 }),
      },
      topologySpreadConstraints: spread({
        'app.kubernetes.io/name': 'traefik',
      }),
    }),
    cluster: entryValues(annotations => ({ service: { annotations } })),
  },
  configs: {
    base: rateLimit,
    cluster: (platform, cluster) =>
      publicGateway({
        platform,
        cluster,
        addon: 'traefik',
        className: 'traefik',
      }),
  },
});
