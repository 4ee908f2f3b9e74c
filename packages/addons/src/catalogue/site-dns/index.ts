import { defineAddon } from '../../AddonDefinition';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { centreNames } from './centreNames';

/** Names of the centre, while a site cannot ask for them. */
export const addon = defineAddon({
  ...OBJECTS_ONLY,
  name: 'site-dns',
  title: 'DNS of sites',
  summary:
    'answers names of the centre from memory while the line of a site is cut',
  area: 'networking',
  home: 'https://coredns.io/plugins/cache/',
  namespace: 'kube-system',
  kubernetes: { from: '1.31' },
  options: ['disaster-recovery/site-autonomy'],
  // K3s reads what people add to its CoreDNS; others bring their own ways.
  appliesTo: ({ choices }, { provider }) =>
    choices.distribution === 'k3s' &&
    !['aws', 'azure', 'gcp'].includes(provider),
  provides: { capabilities: ['dns-availability'], kinds: [] },
  objects: { base: ({ model }) => [centreNames(model)] },
});
