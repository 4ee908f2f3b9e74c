import {
  appInstanceName,
  type EnvironmentModel,
  type PlatformModel,
  tenantInstanceName,
} from '@kubernetes-architect/architecture';
import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';
import { LABEL_PREFIX } from '../manifests/labels';
import { ARGOCD_NAMESPACE, PLATFORM_PROJECT } from './argocdNames';
import { TARGET_FILE } from './renderTargets';
import { syncPolicy } from './syncPolicy';

/** Fields of the data files, as Argo CD's Go templates name them. */
const CLUSTER_NAME = '{{ .cluster.name }}';
const CLUSTER_SERVER = '{{ .cluster.server }}';
const TARGET_NAME = '{{ .target.name }}';
const TARGET_NAMESPACE = '{{ .target.namespace }}';

/** What differs between the ApplicationSets of tenants and of apps. */
interface SetKind {
  /** Folder of the overlays and first part of the name of the set. */
  folder: 'tenants' | 'apps';
  project: string;
  nameApplication(environment: string): string;
}

const TENANTS: SetKind = {
  folder: 'tenants',
  project: PLATFORM_PROJECT,
  nameApplication: environment =>
    tenantInstanceName({
      tenant: TARGET_NAME,
      environment,
      cluster: CLUSTER_NAME,
    }),
};

const APPS: SetKind = {
  folder: 'apps',
  project: '{{ .target.project }}',
  nameApplication: environment =>
    appInstanceName({ app: TARGET_NAME, environment, cluster: CLUSTER_NAME }),
};

function generator(model: PlatformModel, kind: SetKind, environment: string) {
  const { url: repoURL, branch: revision } = model.delivery.repository;
  return {
    matrix: {
      generators: [
        {
          git: {
            files: [{ path: 'clusters/*/cluster.yaml' }],
            repoURL,
            revision,
          },
          selector: {
            matchLabels: { [`cluster.environments.${environment}`]: 'true' },
          },
        },
        {
          git: {
            files: [
              { path: `${kind.folder}/*/envs/${environment}/${TARGET_FILE}` },
            ],
            repoURL,
            revision,
          },
        },
      ],
    },
  };
}

/**
 * Makes one Application for each cluster that hosts the environment and each
 * overlay that is there for it. One set for each environment, so that a
 * mistake in one cannot reach another, and production keeps what it runs.
 */
function applicationSet(options: {
  model: PlatformModel;
  kind: SetKind;
  environment: EnvironmentModel;
}): IApplicationSet {
  const { model, kind, environment } = options;
  const { url: repoURL, branch: targetRevision } = model.delivery.repository;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: {
      name: `${kind.folder}-${environment.name}`,
      namespace: ARGOCD_NAMESPACE,
    },
    spec: {
      generators: [generator(model, kind, environment.name)],
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      syncPolicy: { preserveResourcesOnDeletion: environment.production },
      template: {
        metadata: {
          name: kind.nameApplication(environment.name),
          labels: {
            [`${LABEL_PREFIX}/cluster`]: CLUSTER_NAME,
            [`${LABEL_PREFIX}/environment`]: environment.name,
          },
        },
        spec: {
          destination: { namespace: TARGET_NAMESPACE, server: CLUSTER_SERVER },
          project: kind.project,
          source: {
            path: `${kind.folder}/${TARGET_NAME}/envs/${environment.name}`,
            repoURL,
            targetRevision,
          },
          syncPolicy: syncPolicy(),
        },
      },
    },
  };
}

/** ApplicationSets of the tenants and of the apps, in the order in which they build on each other. */
export function renderApplicationSets(model: PlatformModel): RepositoryFile[] {
  const hasTenant = ({ name }: EnvironmentModel) =>
    model.tenants.some(({ namespaces }) =>
      namespaces.some(({ environment }) => environment === name),
    );
  const hasApp = ({ name }: EnvironmentModel) =>
    model.apps.some(({ environments }) =>
      environments.some(({ environment }) => environment === name),
    );
  const setsOf = (kind: SetKind, environments: EnvironmentModel[]) =>
    environments.map(environment =>
      applicationSet({ model, kind, environment }),
    );
  const files = [
    {
      path: 'appsets/30-tenants.yaml',
      sets: setsOf(TENANTS, model.environments.filter(hasTenant)),
    },
    {
      path: 'appsets/40-apps.yaml',
      sets: setsOf(APPS, model.environments.filter(hasApp)),
    },
  ];
  return files
    .filter(({ sets }) => sets.length > 0)
    .map(({ path, sets }) => manifestFile(path, ...sets));
}
