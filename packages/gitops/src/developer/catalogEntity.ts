import {
  type AppModel,
  gitSource,
  type OperatorModel,
  pageAddress,
  type PlatformModel,
  repositoryName,
  type TreePart,
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

/** A group as the catalog names it; where its name is none that the catalog takes, something else stands for it. */
function groupOf(owner: string, otherwise: string): string {
  return ENTITY_NAME.test(owner) ? `group:default/${owner}` : otherwise;
}

function ownerOf({ tenants }: PlatformModel, tenant: string): string {
  const owner = tenants.find(({ name }) => name === tenant)?.owner ?? tenant;
  return groupOf(owner, tenant);
}

/** A program of the platform, in the folder of its files. */
interface Program extends Pick<AppModel | OperatorModel, 'name'> {
  folder: 'apps' | 'operators';
  type: string;
  owner: string;
  environments: ReadonlyArray<{ environment: string }>;
}

function programOfApp(model: PlatformModel, app: AppModel): Program {
  return {
    name: app.name,
    folder: 'apps',
    type: TYPES[app.kind],
    owner: ownerOf(model, app.tenant),
    environments: app.environments,
  };
}

function programOfOperator(
  model: PlatformModel,
  operator: OperatorModel,
): Program {
  return {
    name: operator.name,
    folder: 'operators',
    type: 'operator',
    owner: groupOf(operator.owner, model.name),
    environments: operator.environments,
  };
}

function entityPath({ folder, name }: Program): string {
  return `${folder}/${name}/catalog-info.yaml`;
}

function componentFile(model: PlatformModel, program: Program): RepositoryFile {
  const { name, type, owner, environments } = program;
  const production = model.environments.some(
    environment =>
      environment.production &&
      environments.some(each => each.environment === environment.name),
  );
  return manifestFile(entityPath(program), {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: {
        'backstage.io/kubernetes-label-selector': `app.kubernetes.io/name=${name}`,
      },
    },
    spec: {
      type,
      lifecycle: production ? 'production' : 'experimental',
      owner,
      system: model.name,
    },
  });
}

/** An app as the software catalog knows it. */
export function appEntity(model: PlatformModel, app: AppModel): RepositoryFile {
  return componentFile(model, programOfApp(model, app));
}

/** Where the catalog finds the file of a program: beside this one, or in the repository that the program is in. */
function targetOf(model: PlatformModel, program: Program): string {
  const { name, folder } = program;
  const path = entityPath(program);
  const tenant = model.apps.find(app => app.name === name)?.tenant;
  const part: TreePart =
    folder === 'apps' && tenant !== undefined
      ? { part: 'apps', tenant }
      : { part: 'infrastructure' };
  const address =
    repositoryName(model, part) === 'fleet'
      ? undefined
      : pageAddress(model, gitSource(model, part), path);
  return address ?? `./${path}`;
}

/** The platform and its operators as the software catalog knows them, and where it finds all programs. */
export function catalogEntities(model: PlatformModel): RepositoryFile[] {
  const operators = model.operators.map(each => programOfOperator(model, each));
  const programs = [
    ...model.apps.map(app => programOfApp(model, app)),
    ...operators,
  ];
  const [first] = programs;
  if (!first) return [];
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
        spec: { owner: first.owner },
      },
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Location',
        metadata: { name: `${model.name}-apps` },
        spec: {
          targets: programs.map(program => targetOf(model, program)),
        },
      },
    ),
    ...operators.map(program => componentFile(model, program)),
  ];
}
