import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { decryptsEnvironment } from '../secrets/encryptionKeys';
import { serializeYaml } from '../yaml/serializeYaml';

/** Name of the plugin by which Applications ask for decryption. */
export const DECRYPTION_PLUGIN = 'sops';

/** ConfigMap with what the plugin does. */
export const PLUGIN_CONFIG = 'sops-plugin';
/** Folder of the program of SOPS. */
export const PROGRAM_FOLDER = '/custom-tools';

/** Opens the encrypted files in the copy that the plugin was handed. */
const DECRYPT = [
  "find . -type f -name '?*.sops.yaml' | while IFS= read -r file; do",
  `  ${PROGRAM_FOLDER}/sops decrypt --in-place "$file"`,
  'done',
].join('\n');

/** Whether Argo CD has anything to decrypt. */
export function hasDecryption(model: PlatformModel): boolean {
  return model.environments.some(({ name }) =>
    decryptsEnvironment(model, name),
  );
}

/** What the plugin does: opens files, then builds the overlay. */
export function decryptionPlugin(): IConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: PLUGIN_CONFIG },
    data: {
      'plugin.yaml': serializeYaml({
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'ConfigManagementPlugin',
        metadata: { name: DECRYPTION_PLUGIN },
        spec: {
          init: { command: ['sh', '-euc', DECRYPT] },
          generate: { command: ['kustomize', 'build', '.'] },
        },
      }),
    },
  };
}
