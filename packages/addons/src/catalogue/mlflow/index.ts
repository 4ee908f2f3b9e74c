import { defineAddon } from '../../AddonDefinition';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { bucketIdentity } from '../../facts/bucketIdentity';
import { objectStoreOf } from '../../facts/objectStore';
import { storeKey, storeKeyNote } from '../../facts/storeKey';

const STORE_KEY = { name: 'mlflow-store', namespace: 'mlflow' };

/** Records of experiments and models. */
export const addon = defineAddon({
  name: 'mlflow',
  title: 'MLflow',
  summary: 'records experiments, and keeps models with their versions',
  area: 'ai',
  home: 'https://mlflow.org/docs/latest/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'mlflow',
    repository: 'https://community-charts.github.io/helm-charts',
    version: '1.11.5',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'community-charts/helm-charts@727e654 charts/mlflow/values.yaml',
  },
  stage: 'controllers',
  namespace: 'mlflow',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '200m', memory: '1Gi' },
  options: ['ai-pipelines/ray-mlflow'],
  requires: [secretStore],
  provides: {
    capabilities: ['model-registry'],
    kinds: [],
    ports: [{ name: 'http', port: 80 }],
  },
  identity: bucketIdentity({ serviceAccount: 'mlflow', purpose: 'models' }),
  values: {
    base: ({ model }) => ({
      backendStore: {
        databaseMigration: true,
        postgres: {
          enabled: true,
          host: `mlflow-database.${model.name}.internal`,
          port: 5432,
          database: 'mlflow',
        },
        existingDatabaseSecret: {
          name: 'mlflow-database',
          usernameKey: 'username',
          passwordKey: 'password',
        },
      },
      resources: {
        requests: { cpu: '200m', memory: '1Gi' },
        limits: { memory: '2Gi' },
      },
    }),
    environment: (_, { production }) => ({ replicaCount: production ? 2 : 1 }),
    cluster: (platform, cluster) => {
      const { kind, bucket, region, endpoint, account } = objectStoreOf({
        platform,
        cluster,
        purpose: 'models',
      });
      switch (kind) {
        case 'azure':
          return {
            artifactRoot: {
              azureBlob: {
                enabled: true,
                container: bucket,
                storageAccount: account,
              },
            },
          };
        case 'gcs':
          return { artifactRoot: { gcs: { enabled: true, bucket } } };
        case 's3':
          return { artifactRoot: { s3: { enabled: true, bucket } } };
        default:
          return {
            artifactRoot: { s3: { enabled: true, bucket } },
            extraEnvVars: {
              MLFLOW_S3_ENDPOINT_URL: `https://${endpoint}`,
              AWS_DEFAULT_REGION: region,
            },
            extraSecretNamesForEnvFrom: [STORE_KEY.name],
          };
      }
    },
  },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: 'mlflow-database',
        namespace: 'mlflow',
        keys: ['username', 'password'],
      }),
    cluster: (platform, cluster) =>
      storeKey({ platform, cluster, place: STORE_KEY }),
  },
  notes: [
    'The address of the database is set in values.user.yaml, under backendStore.postgres.host, where it is another.',
    storeKeyNote(STORE_KEY),
    'Clients write models by themselves, so they need the address of such a store and a key of their own too.',
  ],
});
