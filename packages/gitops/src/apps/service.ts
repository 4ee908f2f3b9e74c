import type { AppModel } from '@kubernetes-architect/architecture';
import type { IService } from 'kubernetes-models/v1/Service';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { appLabels, selectorLabels } from '../manifests/labels';
import { APP_PORT_NAME } from './container';

/** Port on which every web app is found in its namespace. */
export const SERVICE_PORT = 80;

/** Address of a web app inside the cluster. */
export function appService(app: AppModel): IService {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      ports: [
        {
          name: APP_PORT_NAME,
          port: SERVICE_PORT,
          protocol: 'TCP',
          targetPort: APP_PORT_NAME,
        },
      ],
      selector: selectorLabels(app.name),
      type: 'ClusterIP',
    },
  };
}

/** Identity of an app. It gets no token, since it has nothing to ask the API server. */
export function appServiceAccount(app: AppModel): IServiceAccount {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: app.name, labels: appLabels(app) },
    automountServiceAccountToken: false,
  };
}
