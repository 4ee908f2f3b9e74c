import type {
  PlatformModel,
  TenantModel,
} from '@kubernetes-architect/architecture';
import type { IAppProject } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject';

type SyncWindows = NonNullable<IAppProject['spec']>['syncWindows'];

function windows(
  { delivery }: PlatformModel,
  applications: string[],
): { syncWindows?: SyncWindows } {
  if (delivery.syncWindows.length === 0 || applications.length === 0) return {};
  return {
    syncWindows: delivery.syncWindows.map(
      ({ kind, schedule, duration, timeZone }) => ({
        applications,
        duration,
        kind,
        // A person may still do it by hand, and is asked to.
        manualSync: true,
        schedule,
        timeZone,
      }),
    ),
  };
}

/** When add-ons and policies of production clusters, and the namespaces of production, may change. */
export function platformSyncWindows(model: PlatformModel) {
  return windows(
    model,
    model.clusters
      .filter(({ tier }) => tier === 'production')
      .map(({ name }) => `*.${name}`),
  );
}

/** When the apps of a tenant may change in production. */
export function tenantSyncWindows(model: PlatformModel, tenant: TenantModel) {
  const production = model.environments.filter(
    environment =>
      environment.production &&
      tenant.namespaces.some(each => each.environment === environment.name),
  );
  return windows(
    model,
    production.map(({ name }) => `*.${name}.*`),
  );
}
