import { encryptedFolder, encryptedList } from '../../secrets/encryptedFolder';
import { secretsFromGit } from '../../secrets/secretsFromGit';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import type { PlacementOptions } from '../appObjects';

/** The folder for the secrets of an app, where people add them to Git and the app has any. */
export function encryptedFiles({
  app,
  placement,
  platform,
}: PlacementOptions): RepositoryFile[] {
  return secretsFromGit(platform.context) && app.secrets.length > 0
    ? [encryptedList(encryptedFolder(app, placement))]
    : [];
}
