import type {
  AppModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';

/** Names that the catalog takes: https://backstage.io/docs/features/software-catalog/descriptor-format/. */
const ENTITY_NAME = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

/** What the catalog calls each kind of app. */
const TYPES: Readonly<Record<AppModel['kind'], string>> = {
  cron: 'job',
  inference: 'model',
  job: 'job',
  stateful: 'service',
  web: 'service',
  worker: 'worker',
};

/** The group that owns an app; where its name is none that the catalog takes, the tenant stands for it. */
function ownerOf({ tenants }: PlatformModel, tenant: string): string {
  const owner = tenants.find(({ name }) => name === tenant)?.owner ?? tenant;
  return ENTITY_NAME.test(owner) ? `group:default/${owner}` : tenant;
}

function component(model: PlatformModel, app: AppModel) {
  const production = model.environments.some(
    ({ name, production: is }) =>
      is && app.environments.some(({ environment }) => environment === name),
  );
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: app.name,
      annotations: {
        'backstage.io/kubernetes-label-selector': `app.kubernetes.io/name=${app.name}`,
      },
    },
    spec: {
      type: TYPES[app.kind],
      lifecycle: production ? 'production' : 'experimental',
      owner: ownerOf(model, app.tenant),
      system: model.name,
    },
  };
}

/** The platform and its apps as the software catalog knows them. */
export function catalogEntities(model: PlatformModel): RepositoryFile[] {
  const [first] = model.apps;
  if (!first) return [];
  const files = model.apps.map(app =>
    manifestFile(`apps/${app.name}/catalog-info.yaml`, component(model, app)),
  );
  return [
    manifestFile(
      'catalog-info.yaml',
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'System',
        metadata: {
          name: model.name,
          title: model.title,
          ...(model.description !== undefined && {
            description: model.description,
          }),
        },
        spec: { owner: ownerOf(model, first.tenant) },
      },
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Location',
        metadata: { name: `${model.name}-apps` },
        spec: { targets: files.map(({ path }) => `./${path}`) },
      },
    ),
    ...files,
  ];
}
