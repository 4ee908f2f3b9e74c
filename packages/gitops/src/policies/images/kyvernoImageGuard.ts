import { LABEL_PREFIX } from '../../manifests/labels';
import { serializeYaml } from '../../yaml/serializeYaml';
import { COMPONENTS_TYPE, PROVENANCE_TYPE } from './attestationTypes';
import type { ImageDemands, ImageGuard } from './ImageGuard';

/** Public log of signatures: https://docs.sigstore.dev/logging/overview/. */
const TRANSPARENCY_LOG = 'https://rekor.sigstore.dev';

/** Seconds for which an admission may wait for the registry; the API server allows 30 at most. */
const TIMEOUT = 30;

const ACTIONS = { audit: 'Audit', deny: 'Deny', warn: 'Warn' } as const;

/** All images of a pod, in CEL of Kyverno. */
const IMAGES =
  '(images.containers + images.?initContainers.orValue([]) + images.?ephemeralContainers.orValue([]))';

const ATTESTORS = '[attestors.pipeline]';

function signatureValidation() {
  return {
    expression: `${IMAGES}.all(image, verifyImageSignatures(image, ${ATTESTORS}) > 0)`,
    message:
      'The image is not signed by the pipeline. Build it there, or mirror and sign it.',
  };
}

function attestationValidation(name: string, what: string) {
  return {
    expression: `${IMAGES}.all(image, verifyAttestationSignatures(image, attestations.${name}, ${ATTESTORS}) > 0)`,
    message: `The image has no ${what} that the pipeline signed.`,
  };
}

function policy({ attested, registries, signers }: ImageDemands) {
  return {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ImageValidatingPolicy',
    metadata: { name: 'signed-images' },
    spec: {
      failurePolicy: 'Fail',
      validationActions: ['Audit'],
      webhookConfiguration: { timeoutSeconds: TIMEOUT },
      // Verification asks the registry, which a scan of everything would overload.
      evaluation: { background: { enabled: false } },
      matchConstraints: {
        namespaceSelector: {
          matchExpressions: [
            { key: `${LABEL_PREFIX}/tenant`, operator: 'Exists' },
          ],
        },
        resourceRules: [
          {
            apiGroups: [''],
            apiVersions: ['v1'],
            operations: ['CREATE', 'UPDATE'],
            resources: ['pods'],
          },
        ],
      },
      matchImageReferences:
        registries.length > 0
          ? registries.map(registry => ({ glob: `${registry}*` }))
          : [{ glob: '*' }],
      attestors: [
        {
          name: 'pipeline',
          cosign: {
            ctlog: { url: TRANSPARENCY_LOG },
            keyless: {
              identities: signers.map(({ issuer, subject }) => ({
                issuer,
                subjectRegExp: subject,
              })),
            },
          },
        },
      ],
      ...(attested && {
        attestations: [
          { name: 'components', intoto: { type: COMPONENTS_TYPE } },
          { name: 'provenance', intoto: { type: PROVENANCE_TYPE } },
        ],
      }),
      validations: [
        signatureValidation(),
        ...(attested
          ? [
              attestationValidation('provenance', 'provenance'),
              attestationValidation('components', 'list of components'),
            ]
          : []),
      ],
    },
  };
}

/** Kyverno verifies images itself. */
export const kyvernoImageGuard: ImageGuard = {
  base: demands => [policy(demands)],
  patches: step => [
    {
      patch: serializeYaml([
        {
          op: 'replace',
          path: '/spec/validationActions',
          value: [ACTIONS[step]],
        },
      ]),
      target: { kind: 'ImageValidatingPolicy' },
    },
  ],
};
