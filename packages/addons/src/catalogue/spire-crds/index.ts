import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';

/** The kinds of SPIRE. */
export const addon = defineAddon({
  name: 'spire-crds',
  title: 'SPIRE kinds',
  summary: 'brings the kinds by which workloads are given identities',
  area: 'security',
  home: 'https://spiffe.io/docs/latest/spire-about/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'spire-crds',
    repository: 'https://spiffe.github.io/helm-charts-hardened',
    version: '0.6.0',
    provenance: 'upstream Chart.yaml, spiffe/helm-charts-hardened@029f198',
    confirmed: true,
  },
  stage: 'crds',
  namespace: 'spire-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '0', memory: '0' },
  options: [],
  provides: {
    capabilities: [],
    kinds: kindsOf({
      group: 'spire.spiffe.io',
      version: 'v1alpha1',
      cluster: ['ClusterFederatedTrustDomain', 'ClusterSPIFFEID'],
    }),
  },
});
