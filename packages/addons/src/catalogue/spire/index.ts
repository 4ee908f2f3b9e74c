import { defineAddon } from '../../AddonDefinition';
import { trustDomain } from './trustDomain';

/** Identities for workloads in and out of clusters. */
export const addon = defineAddon({
  name: 'spire',
  title: 'SPIRE',
  summary:
    'gives workloads short-lived identities after it looked at the node they run on',
  area: 'security',
  home: 'https://spiffe.io/docs/latest/spire-about/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'spire',
    repository: 'https://spiffe.github.io/helm-charts-hardened',
    version: '0.25.0',
    provenance: 'upstream Chart.yaml, spiffe/helm-charts-hardened@00381b3',
    confirmed: true,
    valuesChecked:
      'spiffe/helm-charts-hardened@0003766 charts/spire/charts/spire-server/values.yaml',
  },
  stage: 'controllers',
  namespace: 'spire-system',
  // Its agent reads the processes of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '200m',
    memory: '512Mi',
    perNode: { cpu: '50m', memory: '128Mi' },
  },
  options: ['workload-identity/spiffe'],
  requires: [
    { addons: ['spire-crds'], because: 'it reads the kinds of SPIRE' },
  ],
  provides: {
    capabilities: ['workload-identity'],
    kinds: [],
    ports: [{ name: 'grpc', port: 8081 }],
  },
  values: {
    base: () => ({
      global: {
        spire: {
          recommendations: { enabled: true },
          namespaces: { create: false, system: { name: 'spire-system' } },
        },
      },
      'spire-server': {
        caTTL: '24h',
        defaultX509SvidTTL: '1h',
        controllerManager: {
          enabled: true,
          identities: { clusterSPIFFEIDs: { default: { enabled: true } } },
        },
        resources: {
          requests: { cpu: '100m', memory: '256Mi' },
          limits: { memory: '512Mi' },
        },
      },
      'spiffe-oidc-discovery-provider': { enabled: true },
    }),
    environment: (_, { production }) => ({
      'spire-server': {
        // More than one copy needs a database that they share: see the notes.
        replicaCount: 1,
        persistence: { size: production ? '10Gi' : '1Gi' },
      },
    }),
    cluster: trustDomain,
  },
  notes: [
    'Several copies of the server need a shared PostgreSQL or MySQL database: give spire-server.dataStore in values.user.yaml, then raise spire-server.replicaCount.',
    'The server is the root of trust: back its database up, and read its audit log.',
  ],
});
