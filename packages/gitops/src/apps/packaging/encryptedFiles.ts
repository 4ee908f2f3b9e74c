import { encryptedFolder, encryptedList } from '../../secrets/encryptedFolder';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import type { PlacementOptions } from '../appObjects';

/** The folder for encrypted secrets of an app, where that is how secrets come and the app has any. */
export function encryptedFiles({
  app,
  placement,
  platform,
}: PlacementOptions): RepositoryFile[] {
  return platform.secrets === 'sops' && app.secrets.length > 0
    ? [encryptedList(encryptedFolder(app, placement))]
    : [];
}
