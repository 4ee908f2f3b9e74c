import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD, UNPRIVILEGED_CONTAINER } from '../../facts/hardening';

/** Runs clusters of OpenSearch. */
export const addon = defineAddon({
  name: 'opensearch-operator',
  title: 'OpenSearch operator',
  summary: 'installs, upgrades and grows clusters of OpenSearch',
  area: 'observability',
  home: 'https://github.com/opensearch-project/opensearch-k8s-operator',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'opensearch-operator',
    repository: 'https://opensearch-project.github.io/opensearch-k8s-operator/',
    version: '2.8.0',
    provenance: 'seen pinned in three public repositories, one by checksum',
    confirmed: true,
    valuesChecked:
      'opensearch-project/opensearch-k8s-operator@09dea5a charts/opensearch-operator/values.yaml, of an older release',
  },
  stage: 'controllers',
  namespace: 'opensearch-operator-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '150m', memory: '192Mi' },
  options: [],
  provides: {
    capabilities: ['search-clusters'],
    kinds: ['OpenSearchCluster', 'OpenSearchISMPolicy'].map(kind => ({
      group: 'opensearch.opster.io',
      version: 'v1',
      kind,
      scope: 'Namespaced' as const,
    })),
  },
  values: {
    base: () => ({
      securityContext: RESTRICTED_POD,
      manager: { securityContext: UNPRIVILEGED_CONTAINER },
      // The registry of the default image is closed.
      kubeRbacProxy: {
        securityContext: UNPRIVILEGED_CONTAINER,
        image: { repository: 'quay.io/brancz/kube-rbac-proxy', tag: 'v0.15.0' },
      },
    }),
  },
});
