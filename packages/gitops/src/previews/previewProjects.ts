import { gitSource } from '@kubernetes-architect/architecture';
import type { IAppProject } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject';
import { appKinds } from '../apps/appKinds';
import type { Wiring } from '../wiring/Wiring';
import { previewedApps, previewNamespace } from './previewedApps';

/** Project of the previews of a tenant. */
export function previewProjectName(tenant: string): string {
  return `${tenant}-previews`;
}

/** What pull requests of each tenant may bring in: the kinds of its apps, into namespaces of previews and nowhere else. */
export function previewProjects(
  wiring: Wiring,
): Array<{ name: string; spec: NonNullable<IAppProject['spec']> }> {
  const { model } = wiring;
  const previewed = previewedApps(model);
  return model.tenants
    .filter(({ name }) => previewed.some(({ app }) => app.tenant === name))
    .map(tenant => ({
      name: previewProjectName(tenant.name),
      spec: {
        description: `Previews of pull requests of ${tenant.name}`,
        clusterResourceWhitelist: [],
        destinations: previewed
          .filter(({ app }) => app.tenant === tenant.name)
          .map(({ app, cluster }) => ({
            namespace: previewNamespace(app, '*'),
            server: cluster.server,
          })),
        namespaceResourceWhitelist: appKinds(wiring, tenant).map(
          ({ group, kind }) => ({ group, kind }),
        ),
        sourceRepos: [
          gitSource(model, { part: 'apps', tenant: tenant.name }).repoURL,
        ],
      },
    }));
}
