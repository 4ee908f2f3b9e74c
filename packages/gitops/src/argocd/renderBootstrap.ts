import { releaseFile } from '../infrastructure/airgap/mirror';
import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import type { RepositoryFile } from '../tree/RepositoryTree';
import type { Wiring } from '../wiring/Wiring';
import { manifestFile } from '../yaml/manifestFile';
import { ARGOCD_INSTALL, ARGOCD_NAMESPACE } from './argocdNames';
import { decryptionPlugin, hasDecryption } from './decryptionPlugin';
import { decryptionSidecar } from './decryptionSidecar';
import { argoCdNotifications } from './notifications';
import { isPerCluster } from './perCluster';
import { rootApplication } from './rootApplication';
import { argoCdParameters, argoCdSettings } from './settings';

const PLUGIN_FILE = 'decryption-plugin.yaml';
const SIDECAR_FILE = 'decryption-sidecar.yaml';

/** What the bootstrap has to know of the rest of the tree. */
export interface BootstrapOptions {
  /** Whether there are ApplicationSets. */
  hasSets: boolean;
}

function rootFiles(
  wiring: Wiring,
  { hasSets }: BootstrapOptions,
): RepositoryFile[] {
  const { model } = wiring;
  if (isPerCluster(wiring.model))
    return model.clusters.map(({ name }) =>
      manifestFile(
        `clusters/${name}/root.yaml`,
        rootApplication(model, [`clusters/${name}/argocd`]),
      ),
    );
  // Git keeps no empty folder, and Argo CD takes a missing one for an error.
  const folders = ['projects', ...(hasSets ? ['appsets'] : [])];
  return [manifestFile('bootstrap/root.yaml', rootApplication(model, folders))];
}

/** What a person applies once; all else follows from it. */
export function renderArgoCdBootstrap(
  wiring: Wiring,
  options: BootstrapOptions,
): RepositoryFile[] {
  const folder = 'bootstrap/argocd';
  const namespace = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: ARGOCD_NAMESPACE },
  };
  const notifications = argoCdNotifications(wiring);
  const settings = [
    ...(notifications
      ? [{ path: 'notifications.yaml', object: notifications }]
      : []),
    { path: 'parameters.yaml', object: argoCdParameters() },
    { path: 'settings.yaml', object: argoCdSettings() },
  ];
  const { model } = wiring;
  const decryption = hasDecryption(model)
    ? [
        manifestFile(`${folder}/${PLUGIN_FILE}`, decryptionPlugin()),
        manifestFile(`${folder}/${SIDECAR_FILE}`, decryptionSidecar(model)),
      ]
    : [];
  return [
    ...rootFiles(wiring, options),
    manifestFile(`${folder}/namespace.yaml`, namespace),
    ...settings.map(({ path, object }) =>
      manifestFile(`${folder}/${path}`, object),
    ),
    ...decryption,
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({
        namespace: ARGOCD_NAMESPACE,
        resources: [
          'namespace.yaml',
          ...(decryption.length > 0 ? [PLUGIN_FILE] : []),
          releaseFile(wiring, ARGOCD_INSTALL),
        ],
        patches: [
          ...settings.map(({ path }) => ({ path })),
          ...(decryption.length > 0 ? [{ path: SIDECAR_FILE }] : []),
        ],
      }),
    ),
  ];
}
