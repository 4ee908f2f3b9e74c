import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';

/** Name of the file that tells the ApplicationSets about the overlay beside it. */
export const TARGET_FILE = 'target.yaml';

/** What the ApplicationSets need to know of each overlay. */
export function renderTargets(model: PlatformModel): RepositoryFile[] {
  return [
    ...model.tenants.flatMap(tenant =>
      tenant.namespaces.map(({ name, environment }) =>
        manifestFile(
          `tenants/${tenant.name}/envs/${environment}/${TARGET_FILE}`,
          {
            target: { name: tenant.name, namespace: name },
          },
        ),
      ),
    ),
    ...model.apps.flatMap(app =>
      app.environments.map(({ environment, namespace }) =>
        manifestFile(`apps/${app.name}/envs/${environment}/${TARGET_FILE}`, {
          target: {
            name: app.name,
            namespace,
            project: app.tenant,
          },
        }),
      ),
    ),
  ];
}
