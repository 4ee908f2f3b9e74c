import type { PreparedAddon } from '../addons/PreparedAddon';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { ENCRYPTED_FOLDER, encryptedList } from './encryptedFolder';

/** Folder with the Secrets of an add-on on a cluster, in the folder of the add-on. */
export function addonSecretsFolder(folder: string, cluster: string): string {
  return `${folder}/clusters/${cluster}/${ENCRYPTED_FOLDER}`;
}

/** Folders for the Secrets that an add-on needs on each cluster, empty at first. */
export function addonSecretFiles(
  { secrets }: PreparedAddon,
  folder: string,
): RepositoryFile[] {
  return [...secrets.byCluster.keys()].map(cluster =>
    encryptedList(addonSecretsFolder(folder, cluster), 'cluster'),
  );
}
