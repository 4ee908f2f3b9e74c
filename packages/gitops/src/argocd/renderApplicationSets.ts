import {
  appInstanceName,
  type EnvironmentModel,
  type PlatformModel,
  tenantInstanceName,
} from '@kubernetes-architect/architecture';
import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet';
import { LABEL_PREFIX } from '../manifests/labels';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { gitSource, type RepositoryPart } from '../wiring/gitSource';
import type { Wiring } from '../wiring/Wiring';
import { manifestFile } from '../yaml/manifestFile';
import { addonSets } from './addons/renderAddonSets';
import {
  applicationSet,
  CLUSTER,
  clusterGenerator,
  filesGenerator,
} from './applicationSet';
import { PLATFORM_PROJECT } from './argocdNames';
import { policySet } from './policySet';
import { TARGET_FILE } from './renderTargets';
import { type Stage, STAGE_NUMBERS, stageFile } from './stages';
import { syncPolicy } from './syncPolicy';

/** Fields of the data files beside the overlays, as Argo CD's Go templates name them. */
const TARGET_NAME = '{{ .target.name }}';
const TARGET_NAMESPACE = '{{ .target.namespace }}';

/** What differs between the ApplicationSets of tenants and of apps. */
interface SetKind {
  /** Folder of the overlays and first part of the name of the set. */
  folder: 'tenants' | 'apps';
  repository: RepositoryPart;
  project: string;
  nameApplication(environment: string): string;
}

const TENANTS: SetKind = {
  folder: 'tenants',
  repository: 'fleet',
  project: PLATFORM_PROJECT,
  nameApplication: environment =>
    tenantInstanceName({
      tenant: TARGET_NAME,
      environment,
      cluster: CLUSTER.name,
    }),
};

const APPS: SetKind = {
  folder: 'apps',
  repository: 'apps',
  project: '{{ .target.project }}',
  nameApplication: environment =>
    appInstanceName({ app: TARGET_NAME, environment, cluster: CLUSTER.name }),
};

/**
 * Makes one Application for each cluster that hosts the environment and each
 * overlay that is there for it. One set for each environment, so that a
 * mistake in one cannot reach another, and production keeps what it runs.
 */
function overlaySet(options: {
  model: PlatformModel;
  kind: SetKind;
  environment: EnvironmentModel;
}): IApplicationSet {
  const { model, kind, environment } = options;
  const { folder, project } = kind;
  const repository = gitSource(model, kind.repository);
  const overlay = `envs/${environment.name}`;
  return applicationSet({
    name: `${folder}-${environment.name}`,
    stage: folder,
    generators: [
      {
        matrix: {
          generators: [
            clusterGenerator(model, {
              matchLabels: {
                [`cluster.environments.${environment.name}`]: 'true',
              },
            }),
            filesGenerator(repository, `${folder}/*/${overlay}/${TARGET_FILE}`),
          ],
        },
      },
    ],
    preserve: environment.production,
    applicationName: kind.nameApplication(environment.name),
    labels: { [`${LABEL_PREFIX}/environment`]: environment.name },
    spec: {
      destination: { namespace: TARGET_NAMESPACE, server: CLUSTER.server },
      project,
      source: { ...repository, path: `${folder}/${TARGET_NAME}/${overlay}` },
      syncPolicy: syncPolicy(),
    },
  });
}

function overlaySets(
  { model }: Wiring,
  kind: SetKind,
  uses: (environment: string) => boolean,
): IApplicationSet[] {
  return model.environments
    .filter(({ name }) => uses(name))
    .map(environment => overlaySet({ model, kind, environment }));
}

/** ApplicationSets of add-ons, policies, tenants and apps, in the order in which they build on each other. */
export function renderApplicationSets(wiring: Wiring): RepositoryFile[] {
  const { model, policyEnvironments } = wiring;
  const sets = new Map<Stage, readonly IApplicationSet[]>([
    ...addonSets(wiring),
    [
      'policies',
      model.environments
        .filter(({ name }) => policyEnvironments.includes(name))
        .map(environment => policySet(model, environment)),
    ],
    [
      'tenants',
      overlaySets(wiring, TENANTS, name =>
        model.tenants.some(({ namespaces }) =>
          namespaces.some(({ environment }) => environment === name),
        ),
      ),
    ],
    [
      'apps',
      overlaySets(wiring, APPS, name =>
        model.apps.some(({ environments }) =>
          environments.some(({ environment }) => environment === name),
        ),
      ),
    ],
  ]);
  return (Object.keys(STAGE_NUMBERS) as Stage[]).flatMap(stage => {
    const ofStage = sets.get(stage) ?? [];
    return ofStage.length === 0
      ? []
      : [manifestFile(stageFile(stage), ...ofStage)];
  });
}
