import type { AppModel } from '@kubernetes-architect/architecture';
import { renderDeveloper } from '../developer/renderDeveloper';
import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { type AppPlatform, appPlatform } from './AppPlatform';
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

/** A folder for each app: how it is packaged, and what its developers need. */
export function renderApps(context: RenderContext): RepositoryFile[] {
  const platform = appPlatform(context);
  return [
    ...context.model.apps.flatMap(app =>
      PACKAGES[platform.packaging](app, platform),
    ),
    ...renderDeveloper(context),
  ];
}
