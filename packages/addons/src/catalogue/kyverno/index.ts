import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { engineBase, engineSize } from './engineValues';

/** Policies written as objects of Kubernetes. */
export const addon = defineAddon({
  name: 'kyverno',
  title: 'Kyverno',
  summary:
    'refuses, changes and makes objects by policies that are objects themselves, and verifies images',
  area: 'policy',
  home: 'https://kyverno.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'kyverno',
    repository: 'https://kyverno.github.io/kyverno',
    version: '3.9.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'kyverno/kyverno@0a6718c charts/kyverno/templates/_helpers/_pdb.tpl, and @8776ce7 README.md, of release 1.9, for the controller that cleans up',
  },
  stage: 'controllers',
  namespace: 'kyverno',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '500m', memory: '768Mi' },
  options: ['policy-engine/kyverno'],
  requires: [monitorKinds],
  provides: {
    capabilities: ['policy-engine', 'image-verification'],
    kinds: [
      ...kindsOf({
        group: 'kyverno.io',
        version: 'v1',
        namespaced: ['Policy'],
        cluster: ['ClusterPolicy'],
      }),
      ...kindsOf({
        group: 'kyverno.io',
        version: 'v2',
        namespaced: ['PolicyException'],
      }),
      ...kindsOf({
        group: 'policies.kyverno.io',
        version: 'v1',
        cluster: ['ImageValidatingPolicy', 'ValidatingPolicy'],
      }),
    ],
  },
  values: { base: engineBase, environment: engineSize },
  notes: [
    'Its webhook stands before every change: it has three copies in production, and leaves kube-system alone.',
  ],
});
