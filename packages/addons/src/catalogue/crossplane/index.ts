import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';
import { kindsOf } from '../../facts/kindsOf';
import { isHub } from '../../facts/hub';
import { providerRights } from './providerRights';
import { runtimeConfig } from './runtimeConfig';

/** Infrastructure as objects that teams order. */
export const addon = defineAddon({
  name: 'crossplane',
  title: 'Crossplane',
  summary:
    'turns clusters and services of clouds into objects that teams order',
  area: 'fleet',
  home: 'https://docs.crossplane.io/latest/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'crossplane',
    repository: 'https://charts.crossplane.io/stable',
    version: '2.3.4',
    provenance: 'git tag only, chart version unconfirmed',
    confirmed: false,
    valuesChecked:
      'crossplane/crossplane@0013a3f cluster/charts/crossplane/values.yaml',
  },
  stage: 'controllers',
  namespace: 'crossplane-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '500m', memory: '1Gi' },
  options: ['provisioning/crossplane'],
  appliesTo: isHub,
  provides: {
    capabilities: ['cloud-services'],
    kinds: [
      ...kindsOf({
        group: 'apiextensions.crossplane.io',
        version: 'v2',
        cluster: ['CompositeResourceDefinition'],
      }),
      ...kindsOf({
        group: 'apiextensions.crossplane.io',
        version: 'v1',
        cluster: ['Composition'],
      }),
      ...kindsOf({
        group: 'pkg.crossplane.io',
        version: 'v1',
        cluster: ['Function', 'Provider'],
      }),
      ...kindsOf({
        group: 'pkg.crossplane.io',
        version: 'v1beta1',
        cluster: ['DeploymentRuntimeConfig'],
      }),
    ],
  },
  identity: { serviceAccount: 'cloud-provider', ...providerRights() },
  values: {
    base: () => ({
      resourcesCrossplane: {
        requests: { cpu: '250m', memory: '512Mi' },
        limits: { memory: '2Gi' },
      },
      resourcesRBACManager: {
        requests: { cpu: '50m', memory: '128Mi' },
        limits: { memory: '512Mi' },
      },
      podSecurityContextCrossplane: RESTRICTED_POD,
      podSecurityContextRBACManager: RESTRICTED_POD,
      securityContextCrossplane: RESTRICTED_CONTAINER,
      securityContextRBACManager: RESTRICTED_CONTAINER,
      metrics: { enabled: true },
    }),
    environment: (_, { production }) => ({
      replicas: production ? 2 : 1,
      rbacManager: { replicas: production ? 2 : 1 },
      leaderElection: true,
    }),
  },
  configs: { cluster: (_, cluster) => [runtimeConfig(cluster)] },
  notes: [
    'Packages of providers and functions are pinned beside the compositions, with the infrastructure.',
    'Its identity makes roles, and so can give more than it has: give it an account of its own.',
  ],
});
