import type { AppModel } from '@kubernetes-architect/architecture';
import { appLabels } from '../../manifests/labels';
import type { CustomObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';
import { appPodSpec } from './podTemplate';

/** Variable from which KServe learns what to load before the container starts. */
const STORAGE_VARIABLE = 'STORAGE_URI';

/**
 * A model that KServe serves, as a Deployment without Knative:
 * https://kserve.github.io/website/docs/admin-guide/kubernetes-deployment.
 */
export function appInferenceService(
  app: AppModel,
  platform: AppPlatform,
): CustomObject {
  const { containers, ...spec } = appPodSpec(app, platform);
  const uri = app.inference?.uri;
  return {
    apiVersion: 'serving.kserve.io/v1beta1',
    kind: 'InferenceService',
    metadata: {
      name: app.name,
      labels: appLabels(app),
      annotations: { 'serving.kserve.io/deploymentMode': 'Standard' },
    },
    spec: {
      predictor: {
        ...spec,
        containers: containers.map(container => ({
          ...container,
          ...(uri !== undefined && {
            env: [
              ...(container.env ?? []),
              { name: STORAGE_VARIABLE, value: uri },
            ],
          }),
        })),
      },
    },
  };
}
