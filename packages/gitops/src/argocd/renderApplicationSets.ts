import {
  appInstanceName,
  type EnvironmentModel,
  gitSource,
  type PlatformModel,
  repositoryName,
  tenantInstanceName,
  type TreePart,
} from '@kubernetes-architect/architecture';
import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet';
import { crossplaneSets } from '../infrastructure/crossplane/crossplaneSets';
import { LABEL_PREFIX } from '../manifests/labels';
import { operatorSets } from '../operators/delivery/operatorSets';
import { previewSets } from '../previews/previewSets';
import { tektonSets } from '../pipelines/tekton/tektonSets';
import { dividesClusters } from '../tenants/dividesClusters';
import {
  virtualClusterName,
  virtualClusterSets,
} from '../tenants/virtual/virtualClusterSets';
import { virtualClusterAddon } from '../tenants/virtual/virtualClusters';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { environmentSource } from '../wiring/environmentSource';
import type { Wiring } from '../wiring/Wiring';
import { decryptsEnvironment } from '../secrets/encryptionKeys';
import { encryptsPullSecret } from '../secrets/tenantSecrets';
import { manifestFile } from '../yaml/manifestFile';
import { addonSets } from './addons/renderAddonSets';
import {
  applicationSet,
  CLUSTER,
  clusterGenerator,
  filesGenerator,
} from './applicationSet';
import { PLATFORM_PROJECT } from './argocdNames';
import { DECRYPTION_PLUGIN } from './decryptionPlugin';
import { policySet } from './policySet';
import { TARGET_FILE } from './renderTargets';
import { type Stage, STAGE_NUMBERS, stageFile } from './stages';
import { syncPolicy } from './syncPolicy';

/** Fields of the data files beside the overlays, as Argo CD's Go templates name them. */
const TARGET_NAME = '{{ .target.name }}';
const TARGET_NAMESPACE = '{{ .target.namespace }}';

/** What differs between the ApplicationSets of tenants and of apps. */
interface SetKind {
  /** First part of the name of the set, where it is not the folder. */
  name?: string;
  /** Folder of the overlays. */
  folder: 'tenants' | 'apps';
  /** Where the overlays are. */
  part: TreePart;
  project: string;
  /** The one tenant whose overlays and clusters it is for. */
  tenant?: string;
  nameApplication(environment: string): string;
}

const TENANTS: SetKind = {
  folder: 'tenants',
  part: { part: 'fleet' },
  project: PLATFORM_PROJECT,
  nameApplication: environment =>
    tenantInstanceName({
      tenant: TARGET_NAME,
      environment,
      cluster: CLUSTER.name,
    }),
};

const APPS: Omit<SetKind, 'part'> = {
  folder: 'apps',
  project: '{{ .target.project }}',
  nameApplication: environment =>
    appInstanceName({ app: TARGET_NAME, environment, cluster: CLUSTER.name }),
};

/** Where overlays go: to the cluster, or apps to the virtual cluster of their tenant in it. */
function placeOf(wiring: Wiring, folder: SetKind['folder']) {
  return folder === 'apps' && virtualClusterAddon(wiring)
    ? {
        name: virtualClusterName({
          namespace: TARGET_NAMESPACE,
          cluster: CLUSTER.name,
        }),
      }
    : { server: CLUSTER.server };
}

/** Reads what there is to know of the overlays: of all, or of one tenant. */
function targetGenerator(
  model: PlatformModel,
  { folder, part, tenant }: SetKind,
  overlay: string,
) {
  const ofTenant = folder === 'tenants' ? tenant : undefined;
  return {
    ...filesGenerator(
      gitSource(model, part),
      `${folder}/${ofTenant ?? '*'}/${overlay}/${TARGET_FILE}`,
    ),
    ...(folder === 'apps' &&
      tenant !== undefined && {
        selector: { matchLabels: { 'target.project': tenant } },
      }),
  };
}

/**
 * Makes one Application for each cluster that hosts the environment and each
 * overlay that is there for it. One set for each environment, so that a
 * mistake in one cannot reach another, and production keeps what it runs.
 */
function overlaySet(options: {
  wiring: Wiring;
  kind: SetKind;
  environment: EnvironmentModel;
}): IApplicationSet {
  const { wiring, kind, environment } = options;
  const { model } = wiring;
  const { folder, project, tenant } = kind;
  const overlay = `envs/${environment.name}`;
  return applicationSet({
    name: `${kind.name ?? folder}-${environment.name}`,
    stage: folder,
    generators: [
      {
        matrix: {
          generators: [
            clusterGenerator(model, {
              matchLabels: {
                [`cluster.environments.${environment.name}`]: 'true',
                ...(tenant !== undefined && {
                  [`cluster.tenants.${tenant}`]: 'true',
                }),
              },
            }),
            targetGenerator(model, kind, overlay),
          ],
        },
      },
    ],
    preserve: environment.production,
    applicationName: kind.nameApplication(environment.name),
    labels: { [`${LABEL_PREFIX}/environment`]: environment.name },
    spec: {
      destination: {
        namespace: TARGET_NAMESPACE,
        ...placeOf(wiring, folder),
      },
      project,
      source: {
        ...environmentSource(model, kind.part, environment.name),
        path: `${folder}/${TARGET_NAME}/${overlay}`,
        ...((folder === 'apps' ? decryptsEnvironment : encryptsPullSecret)(
          model,
          environment.name,
        ) && { plugin: { name: DECRYPTION_PLUGIN } }),
      },
      syncPolicy: syncPolicy(),
    },
  });
}

function overlaySets(
  wiring: Wiring,
  kind: SetKind,
  uses: (environment: string) => boolean,
): IApplicationSet[] {
  return wiring.model.environments
    .filter(({ name }) => uses(name))
    .map(environment => overlaySet({ wiring, kind, environment }));
}

/** Sets of the tenants: of all together, or of each where some have clusters for themselves. */
function tenantSets(wiring: Wiring): IApplicationSet[] {
  const { model } = wiring;
  const kinds: SetKind[] = dividesClusters(model)
    ? model.tenants.map(({ name: tenant }) => ({
        ...TENANTS,
        name: `tenants-${tenant}`,
        tenant,
      }))
    : [TENANTS];
  return kinds.flatMap(kind =>
    overlaySets(wiring, kind, name =>
      model.tenants.some(
        tenant =>
          (kind.tenant ?? tenant.name) === tenant.name &&
          tenant.namespaces.some(({ environment }) => environment === name),
      ),
    ),
  );
}

/** Sets of the apps: those of one repository together, or of one tenant where some have clusters for themselves. */
function appSets(wiring: Wiring): IApplicationSet[] {
  const { model } = wiring;
  const divided = dividesClusters(model);
  const tenantsByRepository = new Map<string, string[]>();
  for (const { name: tenant } of model.tenants) {
    const name = divided
      ? `apps-${tenant}`
      : repositoryName(model, { part: 'apps', tenant });
    const together = tenantsByRepository.get(name) ?? [];
    tenantsByRepository.set(name, [...together, tenant]);
  }
  return [...tenantsByRepository].flatMap(([name, tenants]) =>
    overlaySets(
      wiring,
      {
        ...APPS,
        ...(name.startsWith('apps-') && { name }),
        part: { part: 'apps', tenant: tenants[0] },
        ...(divided && { tenant: tenants[0] }),
      },
      environment =>
        model.apps.some(
          app =>
            tenants.includes(app.tenant) &&
            app.environments.some(each => each.environment === environment),
        ),
    ),
  );
}

/** An ApplicationSet and the stage that it belongs to. */
export interface StagedSet {
  stage: Stage;
  set: IApplicationSet;
}

/** ApplicationSets of add-ons, policies, tenants and apps. */
export function applicationSets(wiring: Wiring): StagedSet[] {
  const { model, policyEnvironments } = wiring;
  const staged = (stage: Stage, sets: IApplicationSet[]): StagedSet[] =>
    sets.map(set => ({ stage, set }));
  return [
    ...addonSets(wiring),
    ...staged('configs', tektonSets(wiring)),
    ...staged('configs', crossplaneSets(wiring)),
    ...staged('configs', operatorSets(wiring)),
    ...staged(
      'policies',
      model.environments
        .filter(({ name }) => policyEnvironments.includes(name))
        .map(environment => policySet(model, environment)),
    ),
    ...staged('tenants', tenantSets(wiring)),
    ...staged('tenants', virtualClusterSets(wiring)),
    ...staged('apps', appSets(wiring)),
    ...staged('previews', previewSets(model)),
  ];
}

/** One file for each stage, in the order in which they build on each other. */
export function renderApplicationSets(
  sets: readonly StagedSet[],
): RepositoryFile[] {
  return (Object.keys(STAGE_NUMBERS) as Stage[]).flatMap(stage => {
    const ofStage = sets.filter(each => each.stage === stage);
    return ofStage.length === 0
      ? []
      : [manifestFile(stageFile(stage), ...ofStage.map(({ set }) => set))];
  });
}
