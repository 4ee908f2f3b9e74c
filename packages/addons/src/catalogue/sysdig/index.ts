import { defineAddon } from '../../AddonDefinition';
import { secretFromStore, secretStore } from '../../facts/secretReference';

const KEY_SECRET = 'sysdig-access-key';

/** Agents of Sysdig Secure. */
export const addon = defineAddon({
  name: 'sysdig',
  title: 'Sysdig agents',
  summary:
    'sends system calls, vulnerable images and the posture of clusters to Sysdig Secure',
  area: 'security',
  home: 'https://docs.sysdig.com/en/sysdig-secure/install-agent-components/',
  licence: 'LicenseRef-Sysdig',
  source: {
    kind: 'helm',
    chart: 'shield',
    repository: 'https://charts.sysdig.com',
    version: '1.28.0',
    provenance: 'seen pinned in a public repository',
    confirmed: true,
    valuesChecked:
      'sysdiglabs/charts@00fbfd3 charts/shield/README.md, for the cluster, the endpoint and admission',
  },
  stage: 'controllers',
  namespace: 'sysdig',
  // It reads the system calls of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '500m',
    memory: '512Mi',
    perNode: { cpu: '250m', memory: '384Mi' },
  },
  options: [],
  requires: [secretStore],
  provides: { capabilities: ['runtime-detection'], kinds: [] },
  values: {
    base: ({ model }) => ({
      sysdig_endpoint: {
        region: 'custom',
        api_url: `https://sysdig.${model.name}.internal`,
        collector: { host: `sysdig.${model.name}.internal`, port: 6443 },
        access_key_existing_secret: KEY_SECRET,
      },
      host: { driver: 'universal_ebpf' },
      features: {
        // Admission is the work of the policy engine of the platform.
        admission_control: { enabled: false },
        posture: { cluster_posture: { enabled: true } },
        vulnerability_management: {
          container_vulnerability_management: { enabled: true },
        },
      },
    }),
    cluster: (_, { name }) => ({ cluster_config: { name } }),
  },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: KEY_SECRET,
        namespace: 'sysdig',
        keys: ['access-key'],
      }),
  },
  notes: [
    'The address sysdig.<platform>.internal stands for the backend of your own; with the service of Sysdig, name its region in values.user.yaml.',
    'The secret sysdig-access-key in the namespace sysdig holds the key access-key of the account.',
    'Falco beside it reads the same system calls a second time: choose one of them.',
  ],
});
