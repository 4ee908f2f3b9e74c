import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import { KUSTOMIZATION_FILE } from '../manifests/kustomization';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { serializeYaml } from '../yaml/serializeYaml';

/** Folder of encrypted secrets, within that of the environment or the cluster which they are for. */
export const ENCRYPTED_FOLDER = 'secrets';

/** End of the name of every encrypted file, by which the rules of SOPS and the checks find it. */
export const ENCRYPTED_SUFFIX = '.sops.yaml';

/** Path of the folder with the encrypted secrets of an app in an environment. */
export function encryptedFolder(
  app: AppModel,
  { environment }: Pick<AppEnvironmentModel, 'environment'>,
): string {
  return `apps/${app.name}/envs/${environment}/${ENCRYPTED_FOLDER}`;
}

/** The list of encrypted files, empty at first and of people from its first day: only they have the values. */
export function encryptedList(
  folder: string,
  place: 'cluster' | 'environment' = 'environment',
): RepositoryFile {
  return {
    path: `${folder}/${KUSTOMIZATION_FILE}`,
    content: [
      `# Encrypted Secrets of this ${place}: docs/secrets.md says how they are made.`,
      '# This file is written once and never changed by the generator. List each encrypted file under resources.',
      serializeYaml({
        apiVersion: 'kustomize.config.k8s.io/v1beta1',
        kind: 'Kustomization',
        resources: [],
      }),
    ].join('\n'),
    owner: 'people',
  };
}
