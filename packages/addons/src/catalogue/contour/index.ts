import { defineAddon } from '../../AddonDefinition';
import { gatewayKinds } from '../../facts/gatewayKinds';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { GATEWAYS, publicGateway } from '../../facts/publicGateway';
import { entryValues } from '../../facts/entryValues';
import { spread } from '../../facts/spread';
import { contourClass } from './contourClass';

/** Envoy behind a small controller. */
export const addon = defineAddon({
  name: 'contour',
  title: 'Contour',
  summary:
    'brings traffic in through Envoy, with delegation of names between teams',
  area: 'networking',
  home: 'https://projectcontour.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'contour',
    repository: 'https://projectcontour.github.io/helm-charts',
    version: '0.7.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'projectcontour/helm-charts@017f16a charts/contour/values.yaml and @6c50cbf README.md, for Envoy and the configuration',
  },
  stage: 'controllers',
  namespace: 'projectcontour',
  // Envoy opens ports of the host where a node has no load balancer before it.
  podSecurity: 'privileged',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '200m', memory: '384Mi' },
  options: ['ingress/contour'],
  requires: [gatewayKinds, monitorKinds],
  provides: {
    capabilities: ['gateway', 'rate-limits'],
    kinds: kindsOf({
      group: 'projectcontour.io',
      version: 'v1',
      namespaced: ['HTTPProxy', 'TLSCertificateDelegation'],
    }),
    ports: [
      { name: 'http', port: 80 },
      { name: 'https', port: 443 },
    ],
  },
  values: {
    base: platform => ({
      configInline: {
        gateway: { gatewayRef: { name: 'public', namespace: GATEWAYS } },
        tls: { 'minimum-protocol-version': '1.2' },
        disablePermitInsecure: true,
        'accesslog-format': 'json',
      },
      contour: {
        resources: {
          requests: { cpu: '50m', memory: '128Mi' },
          limits: { memory: '256Mi' },
        },
      },
      envoy: {
        kind: 'deployment',
        service: { externalTrafficPolicy: 'Local' },
        resources: {
          requests: { cpu: '150m', memory: '256Mi' },
          limits: { memory: '1Gi' },
        },
      },
      metrics: { serviceMonitor: { enabled: hasMonitors(platform) } },
    }),
    environment: (_, { production }) => ({
      contour: {
        replicaCount: production ? 2 : 1,
        pdb: { create: production, maxUnavailable: 1 },
      },
      envoy: {
        replicaCount: production ? 3 : 1,
        pdb: { create: production, maxUnavailable: 1 },
        topologySpreadConstraints: spread({
          'app.kubernetes.io/component': 'envoy',
        }),
      },
    }),
    cluster: entryValues(annotations => ({
      envoy: { service: { annotations } },
    })),
  },
  configs: {
    base: () => [contourClass()],
    cluster: (platform, cluster) =>
      publicGateway({
        platform,
        cluster,
        addon: 'contour',
        className: 'contour',
      }),
  },
});
