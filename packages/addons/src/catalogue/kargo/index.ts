import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD, UNPRIVILEGED_CONTAINER } from '../../facts/hardening';
import { isHub } from '../../facts/hub';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { kargoObjects, projectName, projectNamespace } from './kargoObjects';

/** Stages and gates for new versions. */
export const addon = defineAddon({
  name: 'kargo',
  title: 'Kargo',
  summary: 'moves new versions from stage to stage through Git',
  area: 'delivery',
  home: 'https://docs.kargo.io/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'kargo',
    repository: 'oci://ghcr.io/akuity/kargo-charts',
    version: '1.9.6',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'akuity/kargo@004a445 charts/kargo/README.md, for the kinds and the API, and @01408d7 templates/api/deployment.yaml',
  },
  stage: 'controllers',
  namespace: 'kargo',
  podSecurity: 'restricted',
  kubernetes: { from: '1.28' },
  footprint: { cpu: '200m', memory: '512Mi' },
  options: ['promotion/kargo'],
  appliesTo: isHub,
  requires: [
    {
      addons: ['cert-manager'],
      because: 'it signs the certificates of the webhooks',
    },
    secretStore,
  ],
  provides: {
    capabilities: ['promotion'],
    kinds: [
      ...['ProjectConfig', 'Stage', 'Warehouse'].map(kind => ({
        group: 'kargo.akuity.io',
        version: 'v1alpha1',
        kind,
        scope: 'Namespaced' as const,
      })),
      {
        group: 'kargo.akuity.io',
        version: 'v1alpha1',
        kind: 'Project',
        scope: 'Cluster',
      },
    ],
  },
  values: {
    base: ({ model }) => ({
      // Of every container of it.
      global: {
        securityContext: { ...UNPRIVILEGED_CONTAINER, ...RESTRICTED_POD },
      },
      api: {
        // People come by single sign-on; the one account is for the first day and its password is a secret.
        secret: { name: 'kargo-api' },
        rollouts: { integrationEnabled: false },
      },
      controller: {
        argocd: { integrationEnabled: model.delivery.engine === 'argocd' },
        rollouts: { integrationEnabled: false },
        gitClient: {
          name: 'Kargo',
          email: `kargo@${model.name}.internal`,
        },
      },
      crds: { install: true, keep: true },
    }),
    environment: (_, { production }) => ({
      api: { replicas: production ? 2 : 1 },
      webhooksServer: { replicas: production ? 2 : 1 },
    }),
  },
  objects: {
    base: platform => [
      ...secretFromStore(platform, {
        name: 'kargo-api',
        namespace: 'kargo',
        keys: [
          'ADMIN_ACCOUNT_PASSWORD_HASH',
          'ADMIN_ACCOUNT_TOKEN_SIGNING_KEY',
        ],
      }),
      ...platform.model.tenants.flatMap(({ name }) => [
        projectNamespace(name),
        ...secretFromStore(platform, {
          name: 'git-credentials',
          namespace: projectName(name),
          keys: ['repoURL', 'username', 'password'],
          labels: { 'kargo.akuity.io/cred-type': 'git' },
        }),
      ]),
    ],
  },
  configs: {
    base: platform =>
      platform.model.tenants.flatMap(({ name }) =>
        kargoObjects(platform, name),
      ),
  },
  notes: [
    'Jobs have no stages: the name of a Job follows from its version, which no step of Kargo works out. Promote them with architect promote.',
    'The secret kargo-api in the namespace kargo holds ADMIN_ACCOUNT_PASSWORD_HASH and ADMIN_ACCOUNT_TOKEN_SIGNING_KEY.',
    'The secret git-credentials in the namespace of each project holds repoURL, username and a token that may push and open pull requests.',
  ],
});
