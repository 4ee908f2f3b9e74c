import { defineAddon } from '../../AddonDefinition';
import { istioChart } from '../../facts/istioChart';
import { istioPlatform } from '../../facts/istioPlatform';

/** The part of the ambient mesh that runs on every node. */
export const addon = defineAddon({
  ...istioChart('ztunnel'),
  name: 'ztunnel',
  title: 'ztunnel',
  summary:
    'carries the traffic of the ambient mesh between nodes, over mutual TLS',
  home: 'https://istio.io/latest/docs/ambient/overview/',
  stage: 'controllers',
  // It uses the network of every pod of its node.
  podSecurity: 'privileged',
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
    cluster: (_, cluster) => ({
      global: istioPlatform(cluster),
      network: cluster.name,
      multiCluster: { clusterName: cluster.name },
    }),
  },
});
