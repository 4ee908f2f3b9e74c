import type { AppModel } from '@kubernetes-architect/architecture';
import { appLabels } from '../../manifests/labels';
import type { CustomObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';
import { appPodSpec } from './podTemplate';

const API_VERSION = 'mlops.seldon.io/v1alpha1';

/**
 * A server of its own for the models of an app; what it does not say comes
 * from the server configuration `mlserver`:
 * https://docs.seldon.ai/seldon-core-2/user-guide/servers.
 */
export function appModelServer(
  app: AppModel,
  platform: AppPlatform,
): CustomObject {
  return {
    apiVersion: API_VERSION,
    kind: 'Server',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: { serverConfig: 'mlserver', podSpec: appPodSpec(app, platform) },
  };
}

/** The model that Seldon loads into that server. */
export function appSeldonModel(app: AppModel): CustomObject {
  const { uri, format } = app.inference ?? {};
  return {
    apiVersion: API_VERSION,
    kind: 'Model',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      memory: app.resources.memory,
      requirements: [format],
      server: app.name,
      storageUri: uri,
    },
  };
}
