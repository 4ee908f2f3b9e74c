import {
  type AppModel,
  gitSource,
  promotionSource,
} from '@kubernetes-architect/architecture';
import type { INamespace } from 'kubernetes-models/v1/Namespace';
import type { AddonPlatform } from '../../AddonPlatform';
import { imageRepository } from '../../facts/imageRepository';
import type { KubernetesObject } from '../../KubernetesObject';
import { isPromotedByKargo, versionSteps } from './versionSteps';

interface Described extends KubernetesObject {
  spec?: object;
}

/** Name of the project of a tenant, which is its namespace too; no tenant's own namespace has it. */
export function projectName(tenant: string): string {
  return `kargo-${tenant}`;
}

/** A namespace that Kargo takes as its own. */
export function projectNamespace(tenant: string): INamespace {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: projectName(tenant),
      labels: {
        'kargo.akuity.io/project': 'true',
        'pod-security.kubernetes.io/enforce': 'restricted',
      },
    },
  };
}

function warehouse(app: AppModel): Described {
  const [{ image }] = app.environments;
  return {
    apiVersion: 'kargo.akuity.io/v1alpha1',
    kind: 'Warehouse',
    metadata: { name: app.name, namespace: projectName(app.tenant) },
    spec: {
      interval: '5m0s',
      freightCreationPolicy: 'Automatic',
      subscriptions: [
        {
          image: {
            repoURL: imageRepository(image),
            imageSelectionStrategy: 'SemVer',
            discoveryLimit: 10,
          },
        },
      ],
    },
  };
}

/** Writes the version into the files of one environment; into production by a pull request that people merge. */
function stage(
  platform: AddonPlatform,
  app: AppModel,
  environment: string,
): Described {
  const { model } = platform;
  const { repoURL, targetRevision } = gitSource(model, {
    part: 'apps',
    tenant: app.tenant,
  });
  const from = promotionSource(model, { app: app.name, to: environment });
  const image = imageRepository(app.environments[0].image);
  const byRequest = model.environments.some(
    ({ name, production }) => production && name === environment,
  );
  return {
    apiVersion: 'kargo.akuity.io/v1alpha1',
    kind: 'Stage',
    metadata: {
      name: `${app.name}-${environment}`,
      namespace: projectName(app.tenant),
    },
    spec: {
      requestedFreight: [
        {
          origin: { kind: 'Warehouse', name: app.name },
          sources:
            from === undefined
              ? { direct: true }
              : { stages: [`${app.name}-${from}`] },
        },
      ],
      promotionTemplate: {
        spec: {
          steps: [
            {
              uses: 'git-clone',
              config: {
                repoURL,
                checkout: [{ branch: targetRevision, path: './source' }],
              },
            },
            ...versionSteps(app, platform, {
              folder: `./source/apps/${app.name}/envs/${environment}`,
              value: `\${{ quote("${image}:" + imageFrom("${image}").Tag) }}`,
            }),
            {
              uses: 'git-commit',
              as: 'commit',
              config: {
                path: './source',
                message: `Promote ${app.name} to ${environment}`,
              },
            },
            {
              uses: 'git-push',
              as: 'push',
              config: {
                path: './source',
                ...(byRequest && { generateTargetBranch: true }),
              },
            },
            ...(byRequest
              ? [
                  {
                    uses: 'git-open-pr',
                    as: 'request',
                    config: {
                      repoURL,
                      sourceBranch: '${{ outputs.push.branch }}',
                      targetBranch: targetRevision,
                    },
                  },
                  {
                    uses: 'git-wait-for-pr',
                    config: {
                      repoURL,
                      prNumber: '${{ outputs.request.pr.id }}',
                    },
                  },
                ]
              : []),
          ],
        },
      },
    },
  };
}

/** Who may promote by itself: whatever is not production. */
function projectConfig(
  platform: AddonPlatform,
  tenant: string,
  apps: readonly AppModel[],
): Described {
  const automatic = apps.flatMap(app =>
    platform.model.environments
      .filter(
        ({ name, production }) =>
          !production && app.environments.some(one => one.environment === name),
      )
      .map(({ name }) => `${app.name}-${name}`),
  );
  return {
    apiVersion: 'kargo.akuity.io/v1alpha1',
    kind: 'ProjectConfig',
    metadata: { name: projectName(tenant), namespace: projectName(tenant) },
    spec: {
      promotionPolicies: automatic.map(name => ({
        stageSelector: { name },
        autoPromotionEnabled: true,
      })),
    },
  };
}

/** The way of each app of a tenant through its environments. */
export function kargoObjects(
  platform: AddonPlatform,
  tenant: string,
): KubernetesObject[] {
  const apps = platform.model.apps.filter(
    app => app.tenant === tenant && isPromotedByKargo(app),
  );
  if (apps.length === 0) return [];
  const project: Described = {
    apiVersion: 'kargo.akuity.io/v1alpha1',
    kind: 'Project',
    metadata: { name: projectName(tenant) },
  };
  return [
    project,
    projectConfig(platform, tenant, apps),
    ...apps.flatMap(app => [
      warehouse(app),
      ...app.environments.map(({ environment }) =>
        stage(platform, app, environment),
      ),
    ]),
  ];
}
