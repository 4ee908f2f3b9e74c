import type { AppModel } from '@kubernetes-architect/architecture';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { appLabels } from '../manifests/labels';

/** Identity of an app. It gets no token, since it has nothing to ask the API server. */
export function appServiceAccount(app: AppModel): IServiceAccount {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: app.name, labels: appLabels(app) },
    automountServiceAccountToken: false,
  };
}
