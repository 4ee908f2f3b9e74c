import type { SecretReference } from '@kubernetes-architect/addons';
import type { PlatformModel } from '@kubernetes-architect/architecture';

/** A Secret that people add, and where to. */
export interface AddedSecret {
  secret: SecretReference;
  file: string;
  /** Context of `kubectl` for the cluster whose controller opens it. */
  cluster: string;
}

/** Encrypts for the keys of the place that the file is for: https://getsops.io/docs/#encrypting-and-decrypting-from-other-programs. */
function encryptCommand({ file }: AddedSecret): string {
  return `sops encrypt --filename-override ${file} --input-type yaml --output-type yaml >${file}`;
}

/** Seals for one cluster: https://github.com/bitnami-labs/sealed-secrets#usage. */
function sealCommand({ file, cluster }: AddedSecret): string {
  return `kubeseal --context ${cluster} --controller-name sealed-secrets-controller --controller-namespace sealed-secrets --format yaml >${file}`;
}

/** Makes a Secret and closes it on its way into its file: what can be read of it is never on disk. */
export function secretCommand(
  { choices }: Pick<PlatformModel, 'choices'>,
  added: AddedSecret,
): string[] {
  const { name, namespace, keys, labels = {}, type } = added.secret;
  const create = [
    `kubectl create secret generic ${name} --namespace ${namespace}`,
    ...(type ? [`--type=${type}`] : []),
    ...keys.map(key => `--from-file=${key}=FILE_WITH_${key}`),
    '--dry-run=client --output yaml |',
  ].join(' ');
  const pairs = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  const close =
    choices.secrets === 'sealed-secrets' ? sealCommand : encryptCommand;
  return [
    create,
    ...(pairs.length > 0
      ? [
          `  kubectl label --local --filename - ${pairs.join(
            ' ',
          )} --output yaml |`,
        ]
      : []),
    `  ${close(added)}`,
  ];
}
