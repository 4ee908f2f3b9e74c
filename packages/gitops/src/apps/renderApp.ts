import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import { LABEL_PREFIX } from '../manifests/labels';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';
import { appIngress } from './appIngress';
import { appNetworkPolicy } from './appNetworkPolicy';
import {
  appAutoscaler,
  appDisruptionBudget,
  fewestReplicas,
} from './availability';
import { appDeployment } from './deployment';
import { replicasPatch, settingsPatch, versionPatch } from './overlayPatches';
import { appService, appServiceAccount } from './service';

function fileName(file: RepositoryFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

function renderBase(app: AppModel): RepositoryFile[] {
  const folder = `apps/${app.name}/base`;
  const files = [
    manifestFile(`${folder}/deployment.yaml`, appDeployment(app)),
    manifestFile(`${folder}/network-policy.yaml`, appNetworkPolicy(app)),
    manifestFile(`${folder}/service-account.yaml`, appServiceAccount(app)),
    ...(app.kind === 'web'
      ? [manifestFile(`${folder}/service.yaml`, appService(app))]
      : []),
  ];
  return [
    ...files,
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({ resources: files.map(fileName) }),
    ),
  ];
}

function renderResources(
  app: AppModel,
  placement: AppEnvironmentModel,
  folder: string,
): RepositoryFile[] {
  const { ingressHost: host, scaling } = placement;
  return [
    ...(scaling.autoscaling
      ? [
          manifestFile(
            `${folder}/autoscaler.yaml`,
            appAutoscaler(app, scaling.autoscaling),
          ),
        ]
      : []),
    ...(fewestReplicas(placement) >= 2
      ? [
          manifestFile(
            `${folder}/disruption-budget.yaml`,
            appDisruptionBudget(app),
          ),
        ]
      : []),
    ...(app.ingress && host !== undefined
      ? [
          manifestFile(
            `${folder}/ingress.yaml`,
            appIngress({ app, ingress: app.ingress, host }),
          ),
        ]
      : []),
  ];
}

function renderPatches(
  app: AppModel,
  placement: AppEnvironmentModel,
  folder: string,
): RepositoryFile[] {
  const { replicas } = placement.scaling;
  return [
    ...(replicas === undefined
      ? []
      : [
          manifestFile(`${folder}/replicas.yaml`, replicasPatch(app, replicas)),
        ]),
    ...(Object.keys(placement.env).length > 0
      ? [manifestFile(`${folder}/settings.yaml`, settingsPatch(app, placement))]
      : []),
    manifestFile(`${folder}/version.yaml`, versionPatch(app, placement)),
  ];
}

function renderEnvironment(
  app: AppModel,
  placement: AppEnvironmentModel,
): RepositoryFile[] {
  const folder = `apps/${app.name}/envs/${placement.environment}`;
  const resources = renderResources(app, placement, folder);
  const patches = renderPatches(app, placement, folder);
  const overlay = kustomization({
    namespace: placement.namespace,
    labels: [
      {
        pairs: { [`${LABEL_PREFIX}/environment`]: placement.environment },
        includeTemplates: true,
      },
    ],
    resources: ['../../base', ...resources.map(fileName)],
    patches: patches.map(file => ({ path: fileName(file) })),
  });
  return [
    ...resources,
    ...patches,
    manifestFile(`${folder}/${KUSTOMIZATION_FILE}`, overlay),
  ];
}

/** Folder of an app: what is the same everywhere, and one overlay for each environment. */
export function renderApp(app: AppModel): RepositoryFile[] {
  return [
    ...renderBase(app),
    ...app.environments.flatMap(placement => renderEnvironment(app, placement)),
  ];
}
