import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import { KUSTOMIZATION_FILE } from '../manifests/kustomization';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { serializeYaml } from '../yaml/serializeYaml';

/** Folder of the encrypted secrets of an app, beside the overlay of its environment. */
export const ENCRYPTED_FOLDER = 'secrets';

/** End of the name of every encrypted file, by which the rules of SOPS and the checks find it. */
export const ENCRYPTED_SUFFIX = '.sops.yaml';

const KUSTOMIZATION = [
  '# Encrypted Secrets of this environment: docs/secrets.md says how they are made.',
  '# This file is written once and never changed by the generator. List each encrypted file under resources.',
  serializeYaml({
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: [],
  }),
].join('\n');

/** Path of the folder with the encrypted secrets of an app in an environment. */
export function encryptedFolder(
  app: AppModel,
  { environment }: Pick<AppEnvironmentModel, 'environment'>,
): string {
  return `apps/${app.name}/envs/${environment}/${ENCRYPTED_FOLDER}`;
}

/** The list of encrypted files, empty at first and of people from its first day: only they have the values. */
export function encryptedList(folder: string): RepositoryFile {
  return {
    path: `${folder}/${KUSTOMIZATION_FILE}`,
    content: KUSTOMIZATION,
    owner: 'people',
  };
}
