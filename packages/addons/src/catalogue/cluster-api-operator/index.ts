import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD, UNPRIVILEGED_CONTAINER } from '../../facts/hardening';
import { kindsOf } from '../../facts/kindsOf';
import { isHub } from '../../facts/hub';
import { secretStore } from '../../facts/secretReference';
import { providers } from './providers';

/** Makes clusters from objects. */
export const addon = defineAddon({
  name: 'cluster-api-operator',
  title: 'Cluster API Operator',
  summary: 'makes, upgrades and repairs clusters that are described by objects',
  area: 'fleet',
  home: 'https://cluster-api-operator.sigs.k8s.io/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'cluster-api-operator',
    repository: 'https://kubernetes-sigs.github.io/cluster-api-operator',
    version: '0.28.0',
    provenance: 'git tag only, chart version unconfirmed',
    confirmed: false,
    valuesChecked:
      'kubernetes-sigs/cluster-api-operator@0048458 hack/charts/cluster-api-operator/values.yaml',
  },
  stage: 'controllers',
  namespace: 'capi-operator-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '500m', memory: '1Gi' },
  options: ['provisioning/cluster-api'],
  appliesTo: isHub,
  requires: [
    {
      addons: ['cert-manager'],
      because: 'its webhooks have certificates from cert-manager',
    },
    secretStore,
  ],
  provides: {
    capabilities: ['cluster-lifecycle'],
    kinds: kindsOf({
      group: 'operator.cluster.x-k8s.io',
      version: 'v1alpha2',
      namespaced: [
        'AddonProvider',
        'BootstrapProvider',
        'ControlPlaneProvider',
        'CoreProvider',
        'InfrastructureProvider',
      ],
    }),
  },
  values: {
    base: () => ({
      securityContext: RESTRICTED_POD,
      containerSecurityContext: { manager: UNPRIVILEGED_CONTAINER },
      resources: {
        manager: {
          requests: { cpu: '100m', memory: '128Mi' },
          limits: { memory: '512Mi' },
        },
      },
    }),
    environment: (_, { production }) => ({ replicaCount: production ? 2 : 1 }),
  },
  configs: { base: providers },
  notes: [
    'It runs on the management cluster only. Its restore must not depend on itself.',
    'Name the release of a provider for machines that has none in its object before you apply it.',
    'The providers read their credentials from a secret with the name <provider>-credentials.',
  ],
});
