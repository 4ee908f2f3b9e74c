import { z } from 'zod';
import { MAX_LIST_LENGTH } from './limits';
import { dnsLabel, textLine } from './names';

/** What happens to an object that a policy does not allow. */
export const ROLLOUT_STEPS = ['audit', 'warn', 'deny'] as const;

/** A host of a registry with an optional port and path, without scheme, tag or wildcard. */
const REGISTRY =
  /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(\/[a-z0-9._-]+)*\/?$/;

const HTTPS_URL =
  /^https:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?(\/[A-Za-z0-9._~/-]*)?$/;

const environmentName = dnsLabel({
  maxLength: 20,
  description: 'Name of an environment.',
});

const exceptionSchema = z.strictObject({
  rule: dnsLabel({
    maxLength: 60,
    description: 'Id of the rule, as architect check names it.',
  }),
  namespace: dnsLabel({
    maxLength: 63,
    description: 'Namespace in which the rule is not enforced.',
  }),
  owner: textLine({ maxLength: 253, description: 'Who answers for it.' }),
  reason: textLine({ maxLength: 500, description: 'Why it is needed.' }),
  expires: z.iso
    .date('must be a day such as 2027-03-31')
    .describe('Last day on which it is needed.'),
});

const signerSchema = z.strictObject({
  issuer: z
    .string()
    .max(2048)
    .regex(HTTPS_URL, 'must be the https:// address of a token issuer')
    .describe('Issuer of the identity in the certificate of a signature.'),
  subject: textLine({
    maxLength: 500,
    description:
      'Regular expression for the identity, such as the address of the workflow that signs.',
  }),
});

/** How strictly admission policies are enforced, and what they are told. */
export const policiesSchema = z
  .strictObject({
    rollout: z
      .record(environmentName, z.enum(ROLLOUT_STEPS))
      .optional()
      .describe(
        'What policies do, by environment. Default: deny in production, audit in the first environment, warn between them.',
      ),
    registries: z
      .array(
        z
          .string()
          .max(253)
          .regex(
            REGISTRY,
            'must be a registry with an optional path, such as registry.example.com/team',
          ),
      )
      .min(1, 'must name at least one registry')
      .max(100)
      .optional()
      .describe('Registries that images may come from. Default: any.'),
    requireDigests: z
      .boolean()
      .optional()
      .describe('Whether images are named by digest. Default: false.'),
    signers: z
      .array(signerSchema)
      .min(1, 'must name at least one signer')
      .max(20)
      .optional()
      .describe(
        'Who may sign images. Default: the pipeline of the group in which the repository lives.',
      ),
    exceptions: z
      .array(exceptionSchema)
      .max(MAX_LIST_LENGTH)
      .optional()
      .describe('Rules that are not enforced in a namespace, each argued.'),
  })
  .describe('Admission policies.');
