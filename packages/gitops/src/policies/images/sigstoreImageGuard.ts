import { serializeYaml } from '../../yaml/serializeYaml';
import { COMPONENTS_TYPE, PROVENANCE_TYPE } from './attestationTypes';
import type { ImageDemands, ImageGuard } from './ImageGuard';

/** Certificate authority and log of public signatures: https://docs.sigstore.dev/. */
const CERTIFICATES = 'https://fulcio.sigstore.dev';
const TRANSPARENCY_LOG = 'https://rekor.sigstore.dev';

/**
 * One policy for each thing that an image has to prove: all policies that
 * match an image have to accept it, while one authority of a policy is enough.
 */
function policy(
  { registries, signers }: ImageDemands,
  options: { name: string; predicateType?: string },
) {
  const { name, predicateType } = options;
  return {
    apiVersion: 'policy.sigstore.dev/v1beta1',
    kind: 'ClusterImagePolicy',
    metadata: { name },
    spec: {
      mode: 'warn',
      images:
        registries.length > 0
          ? registries.map(registry => ({ glob: `${registry}**` }))
          : [{ glob: '**' }],
      authorities: [
        {
          name: 'pipeline',
          keyless: {
            url: CERTIFICATES,
            identities: signers.map(({ issuer, subject }) => ({
              issuer,
              subjectRegExp: subject,
            })),
          },
          ctlog: { url: TRANSPARENCY_LOG },
          ...(predicateType !== undefined && {
            attestations: [{ name, predicateType }],
          }),
        },
      ],
    },
  };
}

/** The policy controller of Sigstore verifies images where the policy engine cannot. It knows no audit: it warns instead. */
export const sigstoreImageGuard: ImageGuard = {
  base: demands => [
    policy(demands, { name: 'signed-images' }),
    ...(demands.attested
      ? [
          policy(demands, {
            name: 'images-with-components',
            predicateType: COMPONENTS_TYPE,
          }),
          policy(demands, {
            name: 'images-with-provenance',
            predicateType: PROVENANCE_TYPE,
          }),
        ]
      : []),
  ],
  patches: step => [
    {
      patch: serializeYaml([
        {
          op: 'replace',
          path: '/spec/mode',
          value: step === 'deny' ? 'enforce' : 'warn',
        },
      ]),
      target: { kind: 'ClusterImagePolicy' },
    },
  ],
};
