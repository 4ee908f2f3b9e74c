import { defineAddon } from '../../AddonDefinition';
import { volumeSnapshots } from '../../facts/volumeSnapshots';
import { onlyTenants, PORT } from './onlyTenants';

/** The quickest start. */
export const addon = defineAddon({
  name: 'chroma',
  title: 'Chroma',
  summary: 'keeps vectors of a prototype on one server',
  area: 'data',
  home: 'https://docs.trychroma.com/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'chromadb',
    repository: 'https://amikos-tech.github.io/chromadb-chart',
    version: '0.2.2',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked: 'amikos-tech/chromadb-chart@033940a README.md',
  },
  stage: 'controllers',
  namespace: 'chroma',
  podSecurity: 'baseline',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '200m', memory: '1Gi' },
  options: ['vector-database/chroma'],
  provides: {
    capabilities: ['vector-search'],
    kinds: [],
    ports: [{ name: 'http', port: PORT }],
  },
  values: {
    base: () => ({
      chromadb: {
        allowReset: false,
        isPersistent: true,
        anonymizedTelemetry: false,
      },
    }),
    environment: (_, { production }) => ({
      chromadb: { dataVolumeSize: production ? '20Gi' : '5Gi' },
    }),
  },
  configs: {
    base: () => volumeSnapshots('chroma'),
    cluster: (platform, cluster) => [onlyTenants(platform, cluster)],
  },
  notes: [
    'One server: plan the move to another store before it matters.',
    'Since version 1.0 Chroma asks nobody who they are: each tenant of the cluster reaches it, and reads what all others keep in it.',
  ],
});
