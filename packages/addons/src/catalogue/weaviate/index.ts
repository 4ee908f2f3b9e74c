import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { volumeSnapshots } from '../../facts/volumeSnapshots';

/** Vectors and words together. */
export const addon = defineAddon({
  name: 'weaviate',
  title: 'Weaviate',
  summary: 'finds by meaning and by words, with a shard for each customer',
  area: 'data',
  home: 'https://docs.weaviate.io/weaviate',
  licence: 'BSD-3-Clause',
  source: {
    kind: 'helm',
    chart: 'weaviate',
    repository: 'https://weaviate.github.io/weaviate-helm',
    version: '17.8.3',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'weaviate/weaviate-helm@0145f73 weaviate/values.yaml, of release 1.24',
  },
  stage: 'controllers',
  namespace: 'weaviate',
  podSecurity: 'baseline',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '1', memory: '4Gi' },
  options: ['vector-database/weaviate'],
  requires: [secretStore],
  provides: {
    capabilities: ['vector-search'],
    kinds: [],
    ports: [
      { name: 'http', port: 80 },
      { name: 'grpc', port: 50051 },
    ],
  },
  values: {
    base: platform => ({
      initContainers: { sysctlInitContainer: { enabled: false } },
      authentication: { anonymous_access: { enabled: false } },
      env: {
        AUTHENTICATION_APIKEY_ENABLED: 'true',
        AUTHENTICATION_APIKEY_USERS: 'admin',
        // Without it nothing answers the ServiceMonitor.
        PROMETHEUS_MONITORING_ENABLED: `${hasMonitors(platform)}`,
      },
      envSecrets: { AUTHENTICATION_APIKEY_ALLOWED_KEYS: 'weaviate-keys' },
      service: { type: 'ClusterIP' },
      grpcService: { enabled: true, type: 'ClusterIP' },
      serviceMonitor: { enabled: hasMonitors(platform) },
    }),
    environment: (_, { production }) => ({
      replicas: production ? 3 : 1,
      storage: { size: production ? '50Gi' : '10Gi' },
      resources: production
        ? { requests: { cpu: '1', memory: '4Gi' }, limits: { memory: '8Gi' } }
        : {
            requests: { cpu: '100m', memory: '512Mi' },
            limits: { memory: '1Gi' },
          },
    }),
  },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: 'weaviate-keys',
        namespace: 'weaviate',
        keys: ['AUTHENTICATION_APIKEY_ALLOWED_KEYS'],
      }),
  },
  configs: { base: () => volumeSnapshots('weaviate') },
  notes: [
    'The secret weaviate-keys in the namespace weaviate holds AUTHENTICATION_APIKEY_ALLOWED_KEYS.',
  ],
});
