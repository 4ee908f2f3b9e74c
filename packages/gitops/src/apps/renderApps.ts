import type { AppModel } from '@kubernetes-architect/architecture';
import { appEntity, catalogEntities } from '../developer/catalogEntity';
import { developerFiles } from '../developer/developerFiles';
import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import type { AppPlatform } from './AppPlatform';
import { cdk8sPackage } from './packaging/cdk8sPackage';
import { helmPackage } from './packaging/helmPackage';
import { jsonnetPackage } from './packaging/jsonnetPackage';
import { kustomizePackage } from './packaging/kustomizePackage';

/** What writes the manifests of an app, by how it is packaged. */
const PACKAGES: Readonly<
  Record<
    AppPlatform['packaging'],
    (app: AppModel, platform: AppPlatform) => RepositoryFile[]
  >
> = {
  cdk8s: cdk8sPackage,
  helm: helmPackage,
  jsonnet: jsonnetPackage,
  kustomize: kustomizePackage,
};

/** The folder of an app: how it is packaged, what its developers need, and whose it is. */
function renderApp(
  app: AppModel,
  platform: AppPlatform,
): ReadonlyArray<Readonly<RepositoryFile>> {
  return [
    ...PACKAGES[platform.packaging](app, platform),
    ...developerFiles(app, platform),
    appEntity(platform.context.model, app),
  ].map(file => Object.freeze(file));
}

/** A folder for each app, and who owns what. */
export function renderApps({ model, apps }: RenderContext): RepositoryFile[] {
  return [
    ...model.apps.flatMap(app => apps.of(app, renderApp)),
    ...catalogEntities(model),
  ];
}
