import {
  KUSTOMIZATION_FILE,
  kustomization,
} from '../../manifests/kustomization';
import { ENCRYPTED_FOLDER } from '../../secrets/encryptedFolder';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { placedObjects, type PlacementOptions } from '../appObjects';
import { encryptedFiles } from './encryptedFiles';
import { withImageMarker } from './imageMarker';

/** File with what a program writes for an environment. */
export const RENDERED_FILE = 'manifests.yaml';

/**
 * What the engine brings into the cluster where a program writes it: the
 * manifests as they are, so that every engine understands them and a reviewer
 * sees what changes.
 */
export function renderedEnvironment(
  options: PlacementOptions,
): RepositoryFile[] {
  const { app, placement } = options;
  const encrypted = encryptedFiles(options);
  const folder = `apps/${app.name}/envs/${placement.environment}`;
  return [
    withImageMarker(
      manifestFile(
        `${folder}/${RENDERED_FILE}`,
        ...placedObjects(options).map(({ object }) => object),
      ),
      options,
    ),
    ...encrypted,
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: [RENDERED_FILE, ...encrypted.map(() => ENCRYPTED_FOLDER)],
      }),
    ),
  ];
}
