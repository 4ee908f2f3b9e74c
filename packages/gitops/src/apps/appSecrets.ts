import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { appLabels } from '../manifests/labels';
import type { CustomObject } from './AppObject';
import type { AppPlatform } from './AppPlatform';
import { FLAGS_FILE, flagsName, secretName } from './workload/appFiles';

/** The store that the add-on `external-secrets` declares. */
const STORE = { kind: 'ClusterSecretStore', name: 'platform' };

/** Entry of the store with a secret of an app. */
export function remoteEntry(options: {
  app: AppModel;
  secret: AppModel['secrets'][number];
  placement: AppEnvironmentModel;
  platform: AppPlatform;
}): string {
  const { app, secret, placement, platform } = options;
  return (
    secret.remote ??
    `${platform.name}/${placement.namespace}/${secretName(app, secret)}`
  );
}

/**
 * Copies the secrets of an app from the store. Where secrets come by Git,
 * sealed or encrypted, people add them: only they have the values.
 */
export function appExternalSecrets(options: {
  app: AppModel;
  placement: AppEnvironmentModel;
  platform: AppPlatform;
}): CustomObject[] {
  const { app, placement, platform } = options;
  if (platform.secrets !== 'external-secrets') return [];
  return app.secrets.map(secret => ({
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: secretName(app, secret), labels: appLabels(app) },
    spec: {
      data: secret.keys.map(secretKey => ({
        secretKey,
        remoteRef: {
          key: remoteEntry({ app, secret, placement, platform }),
          property: secretKey,
        },
      })),
      refreshInterval: '1h',
      secretStoreRef: STORE,
      target: { name: secretName(app, secret), creationPolicy: 'Owner' },
    },
  }));
}

/** Switches of an app as flagd reads them: https://flagd.dev/reference/flag-definitions/. */
export function appFlags(
  app: AppModel,
  { featureFlags }: AppEnvironmentModel,
): IConfigMap | undefined {
  if (!app.environments.some(placement => placement.featureFlags))
    return undefined;
  const flags = Object.fromEntries(
    Object.entries(featureFlags ?? {}).map(([name, on]) => [
      name,
      {
        state: 'ENABLED',
        variants: { off: false, on: true },
        defaultVariant: on ? 'on' : 'off',
      },
    ]),
  );
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: flagsName(app), labels: appLabels(app) },
    data: { [FLAGS_FILE]: `${JSON.stringify({ flags }, undefined, 2)}\n` },
  };
}
