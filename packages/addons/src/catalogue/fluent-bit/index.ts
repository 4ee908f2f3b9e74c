import { defineAddon } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';
import { bucketStatements } from '../../facts/bucketIdentity';
import { hasMonitors } from '../../facts/monitors';
import { storeKnowsPods } from '../../facts/objectStore';
import { storeKey, storeKeyNote, storeKeySource } from '../../facts/storeKey';
import { filters, inputs, parsers } from './inputs';
import { outputs } from './outputs';
import { service } from './service';

function sendsToOpenSearch({ choices }: AddonPlatform): boolean {
  return choices.logs === 'opensearch';
}

const STORE_KEY = { name: 'audit-store', namespace: 'logging' };

function archives({ choices }: AddonPlatform): boolean {
  return choices['audit-trail'] === 'immutable-archive';
}

/** User, password and authority of OpenSearch, which its operator keeps in secrets. */
const OPENSEARCH = {
  env: [
    { name: 'OPENSEARCH_USERNAME', key: 'username' },
    { name: 'OPENSEARCH_PASSWORD', key: 'password' },
  ].map(({ name, key }) => ({
    name,
    valueFrom: { secretKeyRef: { name: 'opensearch-logs-admin', key } },
  })),
  extraVolumes: [
    {
      name: 'opensearch-authority',
      secret: {
        secretName: 'logs-ca',
        optional: true,
        items: [{ key: 'ca.crt', path: 'ca.crt' }],
      },
    },
  ],
  extraVolumeMounts: [
    {
      name: 'opensearch-authority',
      mountPath: '/fluent-bit/tls',
      readOnly: true,
    },
  ],
};

/** Reads the logs of each node and sends them to where they are kept. */
export const addon = defineAddon({
  name: 'fluent-bit',
  title: 'Fluent Bit',
  summary: 'sends the output of every container, and audit logs, to one place',
  area: 'observability',
  home: 'https://docs.fluentbit.io/manual/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'fluent-bit',
    repository: 'https://fluent.github.io/helm-charts',
    version: '0.58.1',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked: 'fluent/helm-charts@011820b charts/fluent-bit/values.yaml',
  },
  stage: 'controllers',
  namespace: 'logging',
  // It reads files of the host.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '0',
    memory: '0',
    perNode: { cpu: '50m', memory: '96Mi' },
  },
  options: [
    'audit-trail/immutable-archive',
    'audit-trail/with-logs',
    'logs/loki',
    'logs/opensearch',
    'logs/provider-logs',
    'logs/saas',
    'logs/victoria-logs',
  ],
  // GKE and AKS have an agent of their own, which the infrastructure code switches on.
  appliesTo: ({ choices }, { provider }) =>
    choices.logs !== 'provider-logs' || !['gcp', 'azure'].includes(provider),
  requires: [
    {
      addons: ['loki'],
      because: 'it keeps the logs',
      when: ({ choices }) => choices.logs === 'loki',
    },
    {
      addons: ['opensearch-logs'],
      because: 'it keeps the logs',
      when: sendsToOpenSearch,
    },
    {
      addons: ['victoria-logs'],
      because: 'it keeps the logs',
      when: ({ choices }) => choices.logs === 'victoria-logs',
    },
    {
      addons: ['opentelemetry-collector'],
      because: 'it holds the key of the vendor',
      when: ({ choices }) => choices.logs === 'saas',
    },
    {
      ...storeKeySource,
      when: platform =>
        archives(platform) && storeKeySource.when?.(platform) === true,
    },
  ],
  provides: { capabilities: ['log-collection'], kinds: [] },
  identity: {
    serviceAccount: 'fluent-bit',
    aws: {
      statements: [
        {
          actions: [
            'logs:CreateLogStream',
            'logs:DescribeLogStreams',
            'logs:PutLogEvents',
          ],
          resources: ['arn:aws:logs:*:*:log-group:/*/workloads:*'],
        },
        ...bucketStatements('audit'),
      ],
    },
  },
  values: {
    base: platform => ({
      testFramework: { enabled: false },
      config: {
        service: service(),
        inputs: inputs(),
        filters: filters(),
        customParsers: parsers(),
      },
      ...(sendsToOpenSearch(platform) && OPENSEARCH),
      tolerations: [{ operator: 'Exists' }],
      priorityClassName: 'system-node-critical',
      resources: {
        requests: { cpu: '50m', memory: '96Mi' },
        limits: { memory: '256Mi' },
      },
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'], add: ['DAC_READ_SEARCH'] },
      },
      serviceMonitor: { enabled: hasMonitors(platform) },
      updateStrategy: {
        type: 'RollingUpdate',
        rollingUpdate: { maxUnavailable: '10%' },
      },
    }),
    cluster: (platform, cluster) => ({
      config: { outputs: outputs(platform, cluster) },
      ...(archives(platform) &&
        !storeKnowsPods(cluster) && {
          envFrom: [{ secretRef: { name: STORE_KEY.name } }],
        }),
      ...(cluster.provider === 'openshift' && {
        openShift: { enabled: true },
      }),
    }),
  },
  objects: {
    cluster: (platform, cluster) =>
      archives(platform)
        ? storeKey({ platform, cluster, place: STORE_KEY })
        : [],
  },
  notes: [
    'Where the provider runs the control plane, its audit log is switched on and kept by the provider; the infrastructure code does that.',
    storeKeyNote(STORE_KEY),
  ],
});
