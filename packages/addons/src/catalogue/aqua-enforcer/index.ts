import type { ClusterModel } from '@kubernetes-architect/architecture';
import { defineAddon } from '../../AddonDefinition';
import { secretFromStore, secretStore } from '../../facts/secretReference';

const NAMESPACE = 'aqua';
const TOKEN_SECRET = 'aqua-enforcer-token';
const REGISTRY_SECRET = 'aqua-registry';

/** Platforms by the names that the chart knows; all else are `k8s`. */
const PLATFORMS: Readonly<Partial<Record<ClusterModel['provider'], string>>> = {
  aws: 'eks',
  azure: 'aks',
  gcp: 'gke',
  openshift: 'openshift',
  rancher: 'rancher',
};

/** Enforcers of Aqua. */
export const addon = defineAddon({
  name: 'aqua-enforcer',
  title: 'Aqua Enforcer',
  summary: 'watches and stops processes on each node as Aqua says',
  area: 'security',
  home: 'https://github.com/aquasecurity/aqua-helm/tree/2022.4/enforcer',
  licence: 'LicenseRef-Aqua',
  source: {
    kind: 'helm',
    chart: 'enforcer',
    repository: 'https://helm.aquasec.com',
    version: '2022.4.14',
    provenance: 'upstream CHANGELOG.md, aquasecurity/aqua-helm@e0283b5',
    confirmed: true,
  },
  stage: 'controllers',
  namespace: NAMESPACE,
  // It reads and stops the processes of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '0',
    memory: '0',
    perNode: { cpu: '350m', memory: '512Mi' },
  },
  options: [],
  requires: [secretStore],
  provides: { capabilities: ['runtime-detection'], kinds: [] },
  values: {
    base: ({ model }) => ({
      global: {
        gateway: { address: `aqua-gateway.${model.name}.internal`, port: 8443 },
        imageCredentials: { create: false, name: REGISTRY_SECRET },
      },
      serviceAccount: { create: true },
      enforcerTokenSecretName: TOKEN_SECRET,
      enforcerTokenSecretKey: 'token',
      resources: {
        requests: { cpu: '350m', memory: '512Mi' },
        limits: { memory: '1536Mi' },
      },
    }),
    cluster: (_, { name, provider }) => ({
      global: { platform: PLATFORMS[provider] ?? 'k8s' },
      logicalName: name,
    }),
  },
  objects: {
    base: platform => [
      ...secretFromStore(platform, {
        name: TOKEN_SECRET,
        namespace: NAMESPACE,
        keys: ['token'],
      }),
      ...secretFromStore(platform, {
        name: REGISTRY_SECRET,
        namespace: NAMESPACE,
        keys: ['.dockerconfigjson'],
        type: 'kubernetes.io/dockerconfigjson',
      }),
    ],
  },
  notes: [
    'The address aqua-gateway.<platform>.internal stands for the gateway of your own; with the service of Aqua, name the gateway of the account and port 443 in values.user.yaml.',
    'The secret aqua-enforcer-token in the namespace aqua holds the token of the group of enforcers, aqua-registry the account for registry.aquasec.com.',
    'A new group of enforcers only watches; stopping processes is switched on in the console of Aqua.',
  ],
});
