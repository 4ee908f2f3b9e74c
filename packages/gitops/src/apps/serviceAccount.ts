import type { AppModel } from '@kubernetes-architect/architecture';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { appLabels } from '../manifests/labels';
import { PULL_SECRET } from '../registry/pullSecret';
import { pullsByToken } from '../registry/registryAccess';
import type { AppPlatform } from './AppPlatform';

/** Identity of an app. It gets no token, since it has nothing to ask the API server. */
export function appServiceAccount(
  app: AppModel,
  { context }: AppPlatform,
): IServiceAccount {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: app.name, labels: appLabels(app) },
    automountServiceAccountToken: false,
    ...(pullsByToken(context) && {
      imagePullSecrets: [{ name: PULL_SECRET }],
    }),
  };
}
