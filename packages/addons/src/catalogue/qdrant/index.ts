import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { spread } from '../../facts/spread';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';
import { volumeSnapshots } from '../../facts/volumeSnapshots';

/** A store of vectors. */
export const addon = defineAddon({
  name: 'qdrant',
  title: 'Qdrant',
  summary: 'keeps vectors with their payload and finds the nearest',
  area: 'data',
  home: 'https://qdrant.tech/documentation/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'qdrant',
    repository: 'https://qdrant.github.io/qdrant-helm',
    version: '1.19.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'qdrant/qdrant-helm@03a7b29 charts/qdrant/values.yaml, of an older release, which had neither a volume for snapshots nor keys from a secret',
  },
  stage: 'controllers',
  namespace: 'qdrant',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '1', memory: '4Gi' },
  options: ['vector-database/qdrant'],
  requires: [secretStore],
  provides: {
    capabilities: ['vector-search'],
    kinds: [],
    ports: [
      { name: 'http', port: 6333 },
      { name: 'grpc', port: 6334 },
    ],
  },
  values: {
    base: platform => ({
      apiKey: {
        valueFrom: { secretKeyRef: { name: 'qdrant-keys', key: 'api-key' } },
      },
      readOnlyApiKey: {
        valueFrom: {
          secretKeyRef: { name: 'qdrant-keys', key: 'read-only-api-key' },
        },
      },
      containerSecurityContext: {
        ...RESTRICTED_CONTAINER,
        ...RESTRICTED_POD,
        runAsUser: 1000,
        runAsGroup: 2000,
      },
      metrics: { serviceMonitor: { enabled: hasMonitors(platform) } },
      updateVolumeFsOwnership: false,
    }),
    environment: (_, { production }) => ({
      replicaCount: production ? 3 : 1,
      config: { cluster: { enabled: production } },
      podDisruptionBudget: { enabled: production, maxUnavailable: 1 },
      persistence: { size: production ? '50Gi' : '10Gi' },
      snapshotPersistence: {
        enabled: true,
        size: production ? '50Gi' : '10Gi',
      },
      resources: production
        ? { requests: { cpu: '1', memory: '4Gi' }, limits: { memory: '8Gi' } }
        : {
            requests: { cpu: '100m', memory: '512Mi' },
            limits: { memory: '1Gi' },
          },
      ...(production && {
        topologySpreadConstraints: spread({
          'app.kubernetes.io/name': 'qdrant',
        }),
      }),
    }),
  },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: 'qdrant-keys',
        namespace: 'qdrant',
        keys: ['api-key', 'read-only-api-key'],
      }),
  },
  configs: { base: () => volumeSnapshots('qdrant') },
  notes: [
    'The secret qdrant-keys in the namespace qdrant holds api-key and read-only-api-key.',
    'A collection that has to outlive a node has replication_factor 2 or more.',
  ],
});
