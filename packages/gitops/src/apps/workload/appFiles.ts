import type { AppModel } from '@kubernetes-architect/architecture';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import { retrievalVariables } from '../../retrieval/retrievalVariables';
import type { AppPlatform } from '../AppPlatform';
import { tokenAudiences } from '../identity';

/** Room for temporary files, since the root file system is read-only. */
const TEMPORARY_FILES_LIMIT = '64Mi';

/** Folder of the secrets that an app reads as files. */
const SECRETS_FOLDER = '/etc/secrets';

/** File of the switches of an app. */
const FLAGS_FOLDER = '/etc/feature-flags';
export const FLAGS_FILE = 'flags.json';

/** Memory by which the processes of a model server talk to each other; it counts as memory of the pod. */
const SHARED_MEMORY_LIMIT = '1Gi';

/** Folder into which a model is loaded. */
const CACHE_FOLDER = '/var/cache/models';

/** Name of the Secret in the cluster that holds a secret of an app. */
export function secretName(app: AppModel, secret: { name: string }): string {
  return `${app.name}-${secret.name}`;
}

/** Name of the ConfigMap with the switches of an app. */
export function flagsName(app: AppModel): string {
  return `${app.name}-flags`;
}

/** Whether an app has switches in any environment. */
export function hasFlags(app: AppModel): boolean {
  return app.environments.some(({ featureFlags }) => featureFlags);
}

/** Where an app finds a token for each service that it identifies itself to, in a file called as the address of the service. */
const TOKENS_FOLDER = '/var/run/secrets/tokens';

/** Seconds until a token ends. The node brings a new one before: https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken. */
const TOKEN_SECONDS = 3600;

/** Tokens that hold for one service and for as long as the pod lives. */
function tokenVolume(app: AppModel): IVolume[] {
  const sources = tokenAudiences(app).map(audience => ({
    serviceAccountToken: {
      audience,
      expirationSeconds: TOKEN_SECONDS,
      path: audience.slice('https://'.length).replace(/[^A-Za-z0-9.-]+/g, '-'),
    },
  }));
  return sources.length > 0 ? [{ name: 'tokens', projected: { sources } }] : [];
}

/** Volumes of the pods of an app. */
export function appVolumes(app: AppModel): IVolume[] {
  return [
    { name: 'tmp', emptyDir: { sizeLimit: TEMPORARY_FILES_LIMIT } },
    ...(app.inference
      ? [
          {
            name: 'models',
            emptyDir: { sizeLimit: app.inference.cacheSize },
          },
          {
            name: 'shared-memory',
            emptyDir: { medium: 'Memory', sizeLimit: SHARED_MEMORY_LIMIT },
          },
        ]
      : []),
    ...(hasFlags(app)
      ? [{ name: 'feature-flags', configMap: { name: flagsName(app) } }]
      : []),
    ...app.secrets
      .filter(({ as }) => as === 'files')
      .map(secret => ({
        name: `secret-${secret.name}`,
        secret: { secretName: secretName(app, secret), defaultMode: 0o440 },
      })),
    ...tokenVolume(app),
  ];
}

/** Where the container of an app finds its volumes. */
export function appVolumeMounts(app: AppModel): IVolumeMount[] {
  return [
    { name: 'tmp', mountPath: '/tmp' },
    ...(app.inference
      ? [
          { name: 'models', mountPath: CACHE_FOLDER },
          { name: 'shared-memory', mountPath: '/dev/shm' },
        ]
      : []),
    ...(hasFlags(app)
      ? [{ name: 'feature-flags', mountPath: FLAGS_FOLDER, readOnly: true }]
      : []),
    ...(app.storage
      ? [{ name: 'data', mountPath: app.storage.mountPath }]
      : []),
    ...app.secrets
      .filter(({ as }) => as === 'files')
      .map(({ name }) => ({
        name: `secret-${name}`,
        mountPath: `${SECRETS_FOLDER}/${name}`,
        readOnly: true,
      })),
    ...(tokenAudiences(app).length > 0
      ? [{ name: 'tokens', mountPath: TOKENS_FOLDER, readOnly: true }]
      : []),
  ];
}

/**
 * Variables that are the same in every environment. Those of flagd make an
 * OpenFeature provider read a file instead of asking a service:
 * https://flagd.dev/reference/specifications/providers/.
 */
export function appVariables(app: AppModel, platform: AppPlatform): IEnvVar[] {
  return [
    ...retrievalVariables(app, platform),
    ...(hasFlags(app)
      ? [
          {
            name: 'FLAGD_OFFLINE_FLAG_SOURCE_PATH',
            value: `${FLAGS_FOLDER}/${FLAGS_FILE}`,
          },
          { name: 'FLAGD_RESOLVER', value: 'file' },
        ]
      : []),
    ...(app.inference
      ? [
          { name: 'HF_HOME', value: CACHE_FOLDER },
          { name: 'XDG_CACHE_HOME', value: CACHE_FOLDER },
        ]
      : []),
    ...app.secrets
      .filter(({ as }) => as === 'variables')
      .flatMap(secret =>
        secret.keys.map(key => ({
          name: key,
          valueFrom: { secretKeyRef: { name: secretName(app, secret), key } },
        })),
      ),
  ];
}
