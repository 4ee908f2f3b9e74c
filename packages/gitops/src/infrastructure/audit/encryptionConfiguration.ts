/** Socket of the plugin that asks the key service; the key never comes to the machine. */
const KMS_SOCKET = 'unix:///var/run/kmsplugin/socket.sock';

/**
 * Secrets are encrypted by a key service, and those that were written before
 * can still be read. No key stands in a file.
 * https://kubernetes.io/docs/tasks/administer-cluster/kms-provider/
 */
export function encryptionConfiguration() {
  return {
    apiVersion: 'apiserver.config.k8s.io/v1',
    kind: 'EncryptionConfiguration',
    resources: [
      {
        resources: ['secrets'],
        providers: [
          {
            kms: {
              apiVersion: 'v2',
              name: 'platform',
              endpoint: KMS_SOCKET,
              timeout: '3s',
            },
          },
          { identity: {} },
        ],
      },
    ],
  };
}
