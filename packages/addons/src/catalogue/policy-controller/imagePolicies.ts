import {
  compareNames,
  type EnvironmentModel,
} from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';
import { imageRepository } from '../../facts/imageRepository';
import { secretFromStore } from '../../facts/secretReference';

interface ClusterImagePolicy extends KubernetesObject {
  spec: object;
}

const KEY = 'cosign-public-key';
const NAMESPACE = 'cosign-system';

/** Pipelines that run under an identity which a certificate can name. */
const WITH_IDENTITY = ['github-actions', 'gitlab-ci'];

/** Images that are judged: all from the registries that are allowed, else those of the apps. */
function globsOf({ model }: AddonPlatform): string[] {
  const { registries } = model.policies;
  const globs =
    registries.length > 0
      ? registries.map(registry => `${registry}**`)
      : model.apps.flatMap(({ environments }) =>
          environments.map(({ image }) => imageRepository(image)),
        );
  return globs.length > 0 ? [...new Set(globs)].sort(compareNames) : ['**'];
}

/** Signed by one of the jobs that may sign, where they are named or have an identity, or else with the key of the platform. */
function signer({ choices, model }: AddonPlatform) {
  const { signers } = model.policies;
  const known =
    model.intent.spec.policies?.signers !== undefined ||
    WITH_IDENTITY.includes(choices['ci-pipeline'] ?? '');
  return known && signers.length > 0
    ? {
        keyless: {
          url: 'https://fulcio.sigstore.dev',
          identities: signers.map(({ issuer, subject }) => ({
            issuer,
            subjectRegExp: subject,
          })),
        },
        ctlog: { url: 'https://rekor.sigstore.dev' },
      }
    : { key: { secretRef: { name: KEY, namespace: NAMESPACE } } };
}

/** What images have to show: a signature, or how they were built. It only warns until the environment denies. */
export function imagePolicies(
  platform: AddonPlatform,
  { name }: EnvironmentModel,
): KubernetesObject[] {
  const provenance = platform.choices['supply-chain'] === 'provenance';
  const authority = {
    name: 'pipeline',
    ...signer(platform),
    ...(provenance && {
      attestations: [
        {
          name: 'built-by-pipeline',
          predicateType: 'https://slsa.dev/provenance/v1',
        },
      ],
    }),
  };
  const policy: ClusterImagePolicy = {
    apiVersion: 'policy.sigstore.dev/v1beta1',
    kind: 'ClusterImagePolicy',
    metadata: { name: 'apps' },
    spec: {
      images: globsOf(platform).map(glob => ({ glob })),
      authorities: [authority],
      mode:
        platform.model.policies.rollout[name] === 'deny' ? 'enforce' : 'warn',
    },
  };
  return 'key' in authority
    ? [
        ...secretFromStore(platform, {
          name: KEY,
          namespace: NAMESPACE,
          keys: ['cosign.pub'],
        }),
        policy,
      ]
    : [policy];
}
