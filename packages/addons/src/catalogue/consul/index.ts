import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { consulCluster } from './consulCluster';
import { meshPolicy } from './meshPolicy';

/** A mesh that reaches machines outside of clusters. */
export const addon = defineAddon({
  name: 'consul',
  title: 'Consul',
  summary:
    'connects workloads in clusters and on machines by identity, over mutual TLS',
  area: 'networking',
  home: 'https://developer.hashicorp.com/consul/docs/k8s',
  licence: 'BUSL-1.1',
  source: {
    kind: 'helm',
    chart: 'consul',
    repository: 'https://helm.releases.hashicorp.com',
    version: '2.0.3',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'hashicorp/consul-k8s@00203e4 charts/consul/values.yaml, of 2.1.0-dev',
  },
  stage: 'controllers',
  namespace: 'consul',
  // Its plug-in sets up the network of each pod from the node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '700m', memory: '1536Mi' },
  options: ['service-mesh/consul'],
  provides: {
    capabilities: ['mesh', 'mutual-tls', 'service-discovery'],
    kinds: kindsOf({
      group: 'consul.hashicorp.com',
      version: 'v1alpha1',
      namespaced: ['Mesh', 'ProxyDefaults', 'ServiceIntentions'],
    }),
  },
  values: {
    base: platform => ({
      global: {
        name: 'consul',
        tls: { enabled: true, enableAutoEncrypt: true },
        acls: { manageSystemACLs: true },
        metrics: { enabled: true, enableAgentMetrics: true },
      },
      connectInject: {
        enabled: true,
        default: false,
        transparentProxy: { defaultEnabled: true },
        // From the node, so that pods need no container with rights over their network.
        cni: { enabled: true },
        // The kinds of the Gateway API have one owner; what else its gateways need comes with it.
        ...(platform.has('gateway-api') && {
          apiGateway: {
            manageExternalCRDs: false,
            manageNonStandardCRDs: true,
          },
        }),
        sidecarProxy: {
          resources: {
            requests: { cpu: '20m', memory: '64Mi' },
            limits: { memory: '256Mi' },
          },
        },
      },
      ui: { enabled: false },
    }),
    environment: (_, { production }) => ({
      server: {
        // An odd number keeps a majority when one is lost.
        replicas: production ? 3 : 1,
        storage: production ? '20Gi' : '5Gi',
        disruptionBudget: { enabled: production, maxUnavailable: 1 },
      },
      connectInject: { replicas: production ? 2 : 1 },
    }),
    cluster: consulCluster,
  },
  configs: { base: meshPolicy },
  notes: [
    'The licence is the Business Source License: read it before offering the platform to others.',
    'Back its servers up by snapshots: they hold the authority of the mesh.',
  ],
});
