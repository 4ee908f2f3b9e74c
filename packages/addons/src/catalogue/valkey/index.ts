import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';
import { secretFromStore, secretStore } from '../../facts/secretReference';

/** What is quick to forget and quick to find. */
export const addon = defineAddon({
  name: 'valkey',
  title: 'Valkey',
  summary: 'keeps in memory what is read often',
  area: 'data',
  home: 'https://valkey.io/docs/',
  licence: 'BSD-3-Clause',
  source: {
    kind: 'helm',
    chart: 'valkey',
    repository: 'https://valkey.io/valkey-helm/',
    version: '0.11.0',
    provenance: 'seen pinned in a public repository',
    confirmed: true,
  },
  stage: 'controllers',
  namespace: 'valkey',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '100m', memory: '512Mi' },
  options: ['cache/valkey'],
  requires: [secretStore],
  provides: {
    capabilities: ['cache'],
    kinds: [],
    ports: [{ name: 'valkey', port: 6379 }],
  },
  values: {
    base: platform => ({
      auth: {
        enabled: true,
        usersExistingSecret: 'valkey-users',
        aclUsers: {
          default: {
            permissions: '~* &* +@all -@dangerous',
            passwordKey: 'default',
          },
        },
      },
      metrics: {
        enabled: true,
        serviceMonitor: { enabled: hasMonitors(platform) },
      },
    }),
    environment: (_, { production }) => ({
      dataStorage: {
        enabled: true,
        requestedSize: production ? '10Gi' : '2Gi',
      },
      replica: {
        enabled: production,
        replicas: 2,
        persistence: { size: '10Gi' },
      },
      resources: production
        ? {
            requests: { cpu: '200m', memory: '1Gi' },
            limits: { memory: '1Gi' },
          }
        : {
            requests: { cpu: '50m', memory: '128Mi' },
            limits: { memory: '256Mi' },
          },
    }),
  },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: 'valkey-users',
        namespace: 'valkey',
        keys: ['default'],
      }),
  },
  notes: [
    'A cache may be lost: what may not be lost belongs into a database.',
    'The secret valkey-users in the namespace valkey holds the password of the user default.',
  ],
});
