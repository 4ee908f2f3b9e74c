import { z } from 'zod';

/**
 * Keys that SOPS encrypts for, as it names them: a recipient of age, or a key
 * of AWS KMS, of Azure Key Vault or of Google Cloud KMS. Source:
 * https://getsops.io/docs/
 */
const ENCRYPTION_KEY =
  /^(?:age1[02-9ac-hj-np-z]{58}|arn:aws[\w-]*:kms:[a-z0-9-]+:\d{12}:(?:key|alias)\/[\w/-]+|https:\/\/[a-z0-9-]+\.[a-z.]+\/keys\/[A-Za-z0-9-]+(?:\/[A-Za-z0-9]+)?|projects\/[^/\s,]+\/locations\/[^/\s,]+\/keyRings\/[^/\s,]+\/cryptoKeys\/[^/\s,]+)$/;

/** A key by which secrets are encrypted. It is public, or only named here. */
export const encryptionKeySchema = z
  .string()
  .max(300)
  .regex(
    ENCRYPTION_KEY,
    'must be a public recipient of age (age1… as age-keygen shows it, never AGE-SECRET-KEY-1…), the ARN of a key of AWS KMS, the address of a key in an Azure Key Vault, or the resource name of a key of Google Cloud KMS',
  );
