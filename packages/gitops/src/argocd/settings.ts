import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { APPLICATION_HEALTH, APPLICATION_SET_HEALTH } from './healthScripts';

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
      'resource.customizations.health.argoproj.io_ApplicationSet':
        APPLICATION_SET_HEALTH,
    },
  };
}

/**
 * Arguments of the components of Argo CD. With progressive syncs an
 * ApplicationSet learns at once that an Application came up; without, it looks
 * every three minutes. The API server says what differs, since it alone knows
 * the defaults of custom resources.
 */
export function argoCdParameters(): IConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cmd-params-cm' },
    data: {
      'applicationsetcontroller.enable.progressive.syncs': 'true',
      'controller.diff.server.side': 'true',
    },
  };
}
