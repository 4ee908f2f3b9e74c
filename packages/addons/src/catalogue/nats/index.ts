import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD, UNPRIVILEGED_CONTAINER } from '../../facts/hardening';
import { hasMonitors } from '../../facts/monitors';
import { volumeSnapshots } from '../../facts/volumeSnapshots';

/** A container as the level `restricted` wants it, merged into the one that the chart writes. */
const UNPRIVILEGED = { merge: { securityContext: UNPRIVILEGED_CONTAINER } };

/** Small and fast messaging. */
export const addon = defineAddon({
  name: 'nats',
  title: 'NATS JetStream',
  summary: 'passes messages fast, keeps them in streams, and connects sites',
  area: 'data',
  home: 'https://docs.nats.io/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'nats',
    repository: 'https://nats-io.github.io/k8s/helm/charts/',
    version: '2.14.2',
    provenance: 'seen pinned in a public repository',
    confirmed: true,
    valuesChecked:
      'nats-io/k8s@89d66c4 helm/charts/nats/files/config/config.yaml and files/stateful-set/pod-template.yaml, after release 1.0',
  },
  stage: 'controllers',
  namespace: 'nats',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '200m', memory: '512Mi' },
  options: ['streaming/nats'],
  provides: {
    capabilities: ['streaming'],
    kinds: [],
    ports: [{ name: 'nats', port: 4222 }],
  },
  values: {
    base: platform => ({
      natsBox: { enabled: false },
      // Its images name no user, and would run as root.
      podTemplate: {
        merge: {
          spec: {
            securityContext: {
              ...RESTRICTED_POD,
              runAsUser: 1000,
              runAsGroup: 1000,
              fsGroup: 1000,
            },
          },
        },
      },
      container: UNPRIVILEGED,
      reloader: UNPRIVILEGED,
      promExporter: {
        ...UNPRIVILEGED,
        enabled: true,
        podMonitor: { enabled: hasMonitors(platform) },
      },
    }),
    environment: (_, { production }) => ({
      config: {
        cluster: { enabled: production, replicas: 3 },
        jetstream: {
          enabled: true,
          fileStore: {
            pvc: { enabled: true, size: production ? '50Gi' : '5Gi' },
          },
        },
      },
      ...(production && {
        podTemplate: {
          topologySpreadConstraints: {
            'topology.kubernetes.io/zone': {
              maxSkew: 1,
              whenUnsatisfiable: 'ScheduleAnyway',
            },
          },
        },
      }),
    }),
    cluster: (_, { name }) => ({ config: { serverNamePrefix: `${name}-` } }),
  },
  configs: { base: () => volumeSnapshots('nats') },
  notes: [
    'Accounts and their keys come as a resolver of operator-signed tokens, which is set in values.user.yaml.',
  ],
});
