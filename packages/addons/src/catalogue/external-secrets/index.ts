import { defineAddon } from '../../AddonDefinition';
import { CLUSTER_REGION, PLATFORM_NAME } from '../../AddonIdentity';
import { AZURE_IDENTITY_NOTE } from '../../facts/azureIdentity';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { spread } from '../../facts/spread';
import { azureIdentity } from '../../facts/azureIdentity';
import { secretStore } from './secretStore';

/** Entries of Secrets Manager in the region of the cluster. */
const ENTRIES = `arn:aws:secretsmanager:${CLUSTER_REGION}:*:secret:`;

/** Copies secrets from the store of the cloud, or from Vault. */
export const addon = defineAddon({
  name: 'external-secrets',
  title: 'External Secrets Operator',
  summary:
    'copies secrets from a managed store into the namespaces that need them, and refreshes them',
  area: 'secrets',
  home: 'https://external-secrets.io/latest/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'external-secrets',
    repository: 'https://charts.external-secrets.io',
    version: '2.9.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'external-secrets/external-secrets@00c5cec deploy/charts/external-secrets/values.yaml',
  },
  stage: 'controllers',
  namespace: 'external-secrets',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '60m', memory: '256Mi' },
  options: ['secrets/external-secrets'],
  requires: [monitorKinds],
  provides: {
    capabilities: ['secrets'],
    kinds: kindsOf({
      group: 'external-secrets.io',
      version: 'v1',
      namespaced: ['ExternalSecret', 'SecretStore'],
      cluster: ['ClusterExternalSecret', 'ClusterSecretStore'],
    }),
  },
  identity: {
    serviceAccount: 'external-secrets',
    aws: {
      statements: [
        {
          actions: [
            'secretsmanager:DescribeSecret',
            'secretsmanager:GetResourcePolicy',
            'secretsmanager:GetSecretValue',
            'secretsmanager:ListSecretVersionIds',
          ],
          resources: [
            `${ENTRIES}${PLATFORM_NAME}/*`,
            // Passwords that AWS makes for databases: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html.
            `${ENTRIES}rds!*`,
          ],
        },
      ],
    },
    azure: { roles: ['Key Vault Secrets User'] },
    gcp: { roles: ['roles/secretmanager.secretAccessor'] },
  },
  values: {
    base: platform => ({
      installCRDs: true,
      serviceAccount: { create: true, name: 'external-secrets' },
      // What was never asked for is not watched.
      processClusterPushSecret: false,
      processPushSecret: false,
      serviceMonitor: { enabled: hasMonitors(platform) },
      resources: {
        requests: { cpu: '20m', memory: '96Mi' },
        limits: { memory: '256Mi' },
      },
    }),
    environment: (_, { production }) => {
      const podDisruptionBudget = { enabled: production, minAvailable: 1 };
      return {
        leaderElect: production,
        replicaCount: production ? 2 : 1,
        podDisruptionBudget,
        topologySpreadConstraints: spread({
          'app.kubernetes.io/name': 'external-secrets',
        }),
        webhook: { replicaCount: production ? 2 : 1, podDisruptionBudget },
        certController: {
          replicaCount: production ? 2 : 1,
          podDisruptionBudget,
        },
      };
    },
    cluster: (_, cluster) => {
      const { annotations, labels } = azureIdentity({
        addon: 'external-secrets',
        cluster,
      });
      return cluster.provider === 'azure'
        ? { serviceAccount: { annotations }, podLabels: labels }
        : {};
    },
  },
  configs: { cluster: (platform, cluster) => [secretStore(platform, cluster)] },
  notes: [
    'The store is named platform. Its entries are named after the platform, the namespace and the secret. In AWS it reads only entries of the platform, those that apps name, and passwords that RDS made.',
    'The copy is a Secret: encrypt etcd, and restrict who may list secrets.',
    AZURE_IDENTITY_NOTE,
  ],
});
