import {
  type AppModel,
  appInstanceName,
} from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import { imageRepository } from '../../facts/imageRepository';

/** Environments into which new images go by themselves: those that nothing is promoted to. */
function firstEnvironments({ model }: AddonPlatform): Set<string> {
  return new Set(
    model.environments
      .filter(
        ({ promotesFrom, production }) =>
          promotesFrom === undefined && !production,
      )
      .map(({ name }) => name),
  );
}

function references(app: AppModel, environments: ReadonlySet<string>) {
  return app.environments
    .filter(({ environment }) => environments.has(environment))
    .flatMap(({ environment, clusters, image }) =>
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
  const environments = firstEnvironments(platform);
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
        references(app, environments),
      ),
    },
  };
}
