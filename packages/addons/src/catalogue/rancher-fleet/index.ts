import { defineAddon } from '../../AddonDefinition';
import { isHub } from '../../facts/hub';
import { fleetRepositories } from './fleetRepositories';

/** Brings what is in Git to very many clusters. */
export const addon = defineAddon({
  name: 'rancher-fleet',
  title: 'Rancher Fleet',
  summary: 'brings what is in Git to very many clusters of Rancher',
  area: 'fleet',
  home: 'https://fleet.rancher.io/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'fleet',
    repository: 'https://rancher.github.io/fleet-helm-charts/',
    version: '0.14.3',
    provenance: 'seen pinned in a public script',
    confirmed: true,
    valuesChecked:
      'rancher/fleet@007718b charts/fleet/values.yaml, of release 0.12, and @ba017fc templates/deployment.yaml',
  },
  stage: 'controllers',
  namespace: 'cattle-fleet-system',
  // Its chart sets no seccomp profile.
  podSecurity: 'baseline',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '300m', memory: '768Mi' },
  options: ['fleet-management/rancher-fleet'],
  appliesTo: isHub,
  requires: [
    {
      addons: ['rancher-fleet-crds'],
      because: 'it reads the kinds of Fleet',
    },
  ],
  provides: { capabilities: ['fleet-sync'], kinds: [] },
  values: {
    base: () => ({
      bootstrap: { enabled: true, agentNamespace: 'cattle-fleet-local-system' },
      gitops: { enabled: true },
    }),
    // Agents of other clusters call home to this address.
    cluster: (_, { server }) => ({ apiServerURL: server }),
  },
  configs: { base: fleetRepositories },
  notes: [
    'Rancher brings Fleet itself: leave this add-on out where the management cluster runs Rancher.',
    'It is a second GitOps engine: it follows the folders fleet/envs/<environment>, which no other engine owns.',
  ],
});
