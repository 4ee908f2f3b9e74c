import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';
import { secretFromStore, secretStore } from '../../facts/secretReference';

/** Copies follow the first as this user: the commands for that are closed to the others. */
const REPLICATION = 'replication';

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
    valuesChecked: 'valkey-io/valkey-helm@011643a valkey/values.yaml',
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
            // What counts the metrics asks with INFO, which is held to be dangerous.
            permissions: '~* &* +@all -@dangerous +info',
            passwordKey: 'default',
          },
          [REPLICATION]: {
            permissions: '+psync +replconf +ping',
            passwordKey: REPLICATION,
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
        replicationUser: REPLICATION,
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
        keys: ['default', REPLICATION],
      }),
  },
  notes: [
    'A cache may be lost: what may not be lost belongs into a database.',
    'The secret valkey-users in the namespace valkey holds the passwords of the users default and replication.',
  ],
});
