import {
  type AppEnvironmentModel,
  type AppModel,
  type ClusterModel,
  entryPlacements,
  gitSource,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import { pullRequests } from './pullRequests';

/** An app of which every pull request with a label gets a copy, and where. */
export interface PreviewedApp {
  app: AppModel;
  /** What the copy is made like: the environment where new versions arrive. */
  placement: AppEnvironmentModel;
  cluster: ClusterModel;
}

/**
 * Apps with previews. Production is never the pattern, and apps that read
 * secrets have none, since what nobody has reviewed yet could pass them on.
 */
export function previewedApps(model: PlatformModel): PreviewedApp[] {
  if (
    model.choices['developer-environments'] !== 'preview-environments' ||
    model.delivery.engine !== 'argocd'
  )
    return [];
  return model.apps
    .filter(
      ({ kind, secrets, tenant }) =>
        kind === 'web' &&
        secrets.length === 0 &&
        pullRequests(gitSource(model, { part: 'apps', tenant })) !== undefined,
    )
    .flatMap(app => {
      const [placement] = entryPlacements(model, app);
      const cluster = model.clusters.find(({ name }) =>
        placement?.clusters.includes(name),
      );
      return placement && cluster ? [{ app, placement, cluster }] : [];
    });
}

/** Namespace of the preview of a pull request. It is also a pattern: `previewNamespace(app, '*')`. */
export function previewNamespace({ name }: AppModel, number: string): string {
  return `${name}-pr-${number}`;
}

/** Folder with what each preview of a tenant in an environment stands in. */
export function previewRoomFolder(tenant: string, environment: string): string {
  return `tenants/${tenant}/previews/${environment}`;
}
