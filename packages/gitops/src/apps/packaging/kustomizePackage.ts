import type { AppModel } from '@kubernetes-architect/architecture';
import {
  KUSTOMIZATION_FILE,
  kustomization,
} from '../../manifests/kustomization';
import { ENCRYPTED_FOLDER } from '../../secrets/encryptedFolder';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import type { NamedObject } from '../AppObject';
import {
  baseObjects,
  environmentLabel,
  environmentObjects,
  type PlacementOptions,
} from '../appObjects';
import type { AppPlatform } from '../AppPlatform';
import {
  type FieldChange,
  identityChanges,
  replicasChanges,
  settingsChanges,
  versionChanges,
} from '../placementChanges';
import { appVariables } from '../workload/appFiles';
import { workloadKind } from '../workload/workloadKind';
import { encryptedFiles } from './encryptedFiles';
import { withImageMarker } from './imageMarker';
import { workloadPatch } from './patches';

function objectFiles(folder: string, objects: readonly NamedObject[]) {
  return objects.map(({ file, object }) =>
    manifestFile(`${folder}/${file}.yaml`, object),
  );
}

function fileName(file: RepositoryFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

function renderBase(app: AppModel, platform: AppPlatform): RepositoryFile[] {
  const folder = `apps/${app.name}/base`;
  const files = objectFiles(folder, baseObjects(app, platform));
  return [
    ...files,
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({ resources: files.map(fileName) }),
    ),
  ];
}

/** Patches of the workload, each a file with one purpose. A Job is whole in its environment. */
function patchFiles(options: PlacementOptions, folder: string) {
  const { app, platform } = options;
  if (app.kind === 'job') return [];
  const hasVariables =
    appVariables(app, platform).length > 0 ||
    (workloadKind(app, platform).kind === 'InferenceService' &&
      app.inference?.uri !== undefined);
  const rows: Array<[string, FieldChange[]]> = [
    ['replicas', replicasChanges(options)],
    ['settings', settingsChanges(options)],
    ['version', versionChanges(options)],
  ];
  return rows.flatMap(([name, changes]) =>
    changes.length === 0
      ? []
      : [
          withImageMarker(
            manifestFile(
              `${folder}/${name}.yaml`,
              workloadPatch({ app, platform, changes, hasVariables }),
            ),
            options,
          ),
        ],
  );
}

function identityFiles(options: PlacementOptions, folder: string) {
  const [change] = identityChanges(options);
  return change
    ? [
        manifestFile(`${folder}/identity.yaml`, {
          apiVersion: 'v1',
          kind: 'ServiceAccount',
          metadata: { name: options.app.name, annotations: change.value },
        }),
      ]
    : [];
}

function renderEnvironment(options: PlacementOptions): RepositoryFile[] {
  const { app, placement, platform } = options;
  const folder = `apps/${app.name}/envs/${placement.environment}`;
  const resources = objectFiles(folder, environmentObjects(options));
  const identity = identityFiles(options, folder);
  const patches = patchFiles(options, folder);
  const encrypted = encryptedFiles(options);
  const { kind, builtIn } = workloadKind(app, platform);
  const overlay = kustomization({
    namespace: placement.namespace,
    labels: [
      {
        pairs: environmentLabel(placement.environment),
        includeTemplates: true,
      },
    ],
    resources: [
      '../../base',
      ...resources.map(fileName),
      ...encrypted.map(() => ENCRYPTED_FOLDER),
    ],
    patches: [
      ...identity.map(file => ({ path: fileName(file) })),
      ...patches.map(file => ({
        path: fileName(file),
        ...(!builtIn && { target: { kind, name: app.name } }),
      })),
    ],
  });
  return [
    ...resources,
    ...identity,
    ...patches,
    ...encrypted,
    manifestFile(`${folder}/${KUSTOMIZATION_FILE}`, overlay),
  ];
}

/** What is the same everywhere, and one overlay for each environment. */
export function kustomizePackage(
  app: AppModel,
  platform: AppPlatform,
): RepositoryFile[] {
  return [
    ...renderBase(app, platform),
    ...app.environments.flatMap(placement =>
      renderEnvironment({ app, placement, platform }),
    ),
  ];
}
