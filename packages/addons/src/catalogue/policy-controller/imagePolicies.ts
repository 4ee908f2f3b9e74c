import {
  compareNames,
  type EnvironmentModel,
} from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';
import { secretFromStore } from '../../facts/secretReference';

interface ClusterImagePolicy extends KubernetesObject {
  spec: object;
}

const KEY = 'cosign-public-key';
const NAMESPACE = 'cosign-system';

/** Who vouches for the identity of a job, by the service that runs it. */
const ISSUERS: Readonly<Record<string, string>> = {
  'github-actions': 'https://token.actions.githubusercontent.com',
  'gitlab-ci': 'https://gitlab.com',
};

/** Repositories that the images of the apps come from, as patterns. */
function globsOf({ model }: AddonPlatform): string[] {
  const images = model.apps.flatMap(({ environments }) =>
    environments.map(({ image }) => image.replace(/[@:][^/]*$/, '')),
  );
  return [...new Set(images)].sort(compareNames);
}

/** Signed by a job of the organisation whose repository this is, or with its key. */
function signer({ choices, model }: AddonPlatform) {
  const issuer = ISSUERS[choices['ci-pipeline'] ?? ''];
  if (issuer === undefined)
    return { key: { secretRef: { name: KEY, namespace: NAMESPACE } } };
  const { url } = model.delivery.repository;
  const owner = url.split('/').slice(0, 4).join('/').replace(/\./g, '\\.');
  return {
    keyless: {
      url: 'https://fulcio.sigstore.dev',
      identities: [{ issuer, subjectRegExp: `^${owner}/.+` }],
    },
    ctlog: { url: 'https://rekor.sigstore.dev' },
  };
}

/** What the images of the apps have to show: a signature, or how they were built. Outside of production it only warns. */
export function imagePolicies(
  platform: AddonPlatform,
  { production }: EnvironmentModel,
): KubernetesObject[] {
  const globs = globsOf(platform);
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
      images: (globs.length > 0 ? globs : ['**']).map(glob => ({ glob })),
      authorities: [authority],
      mode: production ? 'enforce' : 'warn',
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
