import { defineAddon } from '../../AddonDefinition';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';

/** API servers for tenants on shared nodes. */
export const addon = defineAddon({
  name: 'vcluster',
  title: 'vCluster',
  summary:
    'gives a tenant an API server of its own on the nodes of the platform',
  area: 'fleet',
  home: 'https://www.vcluster.com/docs/vcluster',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'vcluster',
    repository: 'https://charts.loft.sh',
    version: '0.36.1',
    provenance: 'git tag only, chart version unconfirmed',
    confirmed: false,
    valuesChecked:
      'loft-sh/vcluster@af22668 chart/values.yaml, of release 0.20, without podSecurityStandard, which the program itself knows',
  },
  stage: 'controllers',
  namespace: 'vcluster',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '500m', memory: '768Mi' },
  options: ['tenancy/virtual-cluster'],
  requires: [monitorKinds],
  provides: { capabilities: ['virtual-clusters'], kinds: [] },
  values: {
    base: platform => ({
      controlPlane: {
        distro: { k8s: { enabled: true } },
        serviceMonitor: { enabled: hasMonitors(platform) },
        statefulSet: {
          resources: {
            requests: { cpu: '250m', memory: '512Mi' },
            limits: { memory: '2Gi' },
          },
          security: {
            containerSecurityContext: {
              allowPrivilegeEscalation: false,
              capabilities: { drop: ['ALL'] },
              runAsNonRoot: true,
              runAsUser: 12_345,
              runAsGroup: 12_345,
              seccompProfile: { type: 'RuntimeDefault' },
            },
            podSecurityContext: { fsGroup: 12_345 },
          },
        },
      },
      policies: {
        networkPolicy: { enabled: true },
        podSecurityStandard: 'restricted',
        resourceQuota: { enabled: true },
        limitRange: { enabled: true },
      },
      sync: {
        toHost: { ingresses: { enabled: true } },
        fromHost: { nodes: { enabled: false } },
      },
      telemetry: { enabled: false },
    }),
    environment: (_, { production }) => ({
      controlPlane: {
        backingStore: {
          etcd: {
            deploy: {
              enabled: production,
              statefulSet: {
                highAvailability: { replicas: production ? 3 : 1 },
              },
            },
          },
        },
        statefulSet: {
          highAvailability: { replicas: production ? 2 : 1 },
        },
      },
    }),
  },
  notes: [
    'This is the cluster of the platform itself, to try it. Each tenant gets a release of its own in its namespace.',
    'Nodes and their kernel stay shared: hostile code needs sandboxed runtimes too.',
  ],
});
