import { TENANT_PLACEHOLDER } from '../intent/repositorySchema';
import type { PlatformIntent } from '../intent/intentSchema';
import { compareNames } from './compareNames';
import type { RepositoriesModel } from './PlatformModel';

/** The address of the first repository with a part in its name: `shop.git` becomes `shop-apps.git`. */
function beside(url: string, part: string): string {
  return url.endsWith('.git')
    ? `${url.slice(0, -'.git'.length)}-${part}.git`
    : `${url.replace(/\/+$/, '')}-${part}`;
}

/** Addresses of the repositories that the tree may be cut into, for as long as the intent names no others. */
export function resolveRepositories({
  spec,
}: PlatformIntent): RepositoriesModel {
  const { repository, repositories = {} } = spec.delivery;
  const apps = repositories.apps ?? beside(repository.url, 'apps');
  const ofTenant = (tenant: string) =>
    apps.includes(TENANT_PLACEHOLDER)
      ? apps.replaceAll(TENANT_PLACEHOLDER, tenant)
      : beside(apps, tenant);
  const tenants = (spec.tenants ?? []).map(({ name }) => name);
  return {
    infrastructure:
      repositories.infrastructure ?? beside(repository.url, 'infrastructure'),
    apps,
    appsByTenant: Object.fromEntries(
      tenants.sort(compareNames).map(tenant => [tenant, ofTenant(tenant)]),
    ),
  };
}
