import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { APPLICATION_HEALTH } from './healthScripts';

/** Settings of Argo CD that the tree relies on. */
export function argoCdSettings(): IConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cm' },
    data: {
      'application.resourceTrackingMethod': 'annotation',
      'resource.customizations.health.argoproj.io_Application':
        APPLICATION_HEALTH,
    },
  };
}

/**
 * Arguments of the components of Argo CD. The API server says what differs,
 * since it alone knows the defaults of custom resources.
 */
export function argoCdParameters(): IConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cmd-params-cm' },
    data: {
      'controller.diff.server.side': 'true',
    },
  };
}
