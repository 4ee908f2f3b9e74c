import { defineAddon } from '../../AddonDefinition';

/** The part of the ambient mesh that runs on every node. */
export const addon = defineAddon({
  name: 'ztunnel',
  title: 'ztunnel',
  summary:
    'carries the traffic of the ambient mesh between nodes, over mutual TLS',
  area: 'networking',
  home: 'https://istio.io/latest/docs/ambient/overview/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'ztunnel',
    repository: 'https://istio-release.storage.googleapis.com/charts',
    version: '1.30.3',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
  },
  stage: 'controllers',
  namespace: 'istio-system',
  // It uses the network of every pod of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.31' },
  footprint: {
    cpu: '0',
    memory: '0',
    perNode: { cpu: '100m', memory: '256Mi' },
  },
  options: [],
  requires: [
    { addons: ['istio-cni'], because: 'it leads the traffic of pods to it' },
  ],
  provides: { capabilities: ['mutual-tls'], kinds: [] },
  values: {
    base: () => ({
      resources: {
        requests: { cpu: '100m', memory: '256Mi' },
        limits: { memory: '1Gi' },
      },
    }),
    cluster: (_, { name }) => ({
      network: name,
      multiCluster: { clusterName: name },
    }),
  },
});
