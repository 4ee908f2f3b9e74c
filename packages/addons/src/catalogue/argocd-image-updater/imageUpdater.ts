import {
  type AppModel,
  appInstanceName,
  entryPlacements,
} from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import { imageRepository } from '../../facts/imageRepository';

function references({ model }: AddonPlatform, app: AppModel) {
  return entryPlacements(model, app).flatMap(
    ({ environment, clusters, image }) =>
      clusters.map(cluster => ({
        namePattern: appInstanceName({ app: app.name, environment, cluster }),
        images: [
          {
            alias: app.name,
            imageName: imageRepository(image),
            commonUpdateSettings: { updateStrategy: 'semver' },
          },
        ],
      })),
  );
}

/** New versions of each app are written to Git, where the first environment takes them from. */
export function imageUpdater(platform: AddonPlatform): object {
  return {
    apiVersion: 'argocd-image-updater.argoproj.io/v1alpha1',
    kind: 'ImageUpdater',
    metadata: { name: 'platform' },
    spec: {
      namespace: 'argocd',
      writeBackConfig: {
        method: 'git:secret:argocd/image-updater-git',
        gitConfig: {
          branch: platform.model.delivery.repository.branch,
          writeBackTarget: 'kustomization',
        },
      },
      applicationRefs: platform.model.apps.flatMap(app =>
        references(platform, app),
      ),
    },
  };
}
