/**
 * What happens to an object that a policy does not allow.
 *
 * @public
 */
export type RolloutStep = 'audit' | 'warn' | 'deny';

/**
 * Who may sign images: the issuer of the identity, and a regular expression
 * for the identity itself.
 *
 * @public
 */
export interface ImageSigner {
  issuer: string;
  subject: string;
}

/**
 * A rule that is not enforced in a namespace.
 *
 * @public
 */
export interface PolicyException {
  rule: string;
  namespace: string;
  owner: string;
  reason: string;
  /** Last day, as `YYYY-MM-DD`. */
  expires: string;
}

/**
 * What is said about admission policies, with its defaults.
 *
 * @public
 */
export interface PoliciesModel {
  /** By environment. */
  rollout: Readonly<Record<string, RolloutStep>>;
  /** Prefixes of images that end in `/`; empty where any registry is allowed. */
  registries: readonly string[];
  requireDigests: boolean;
  /** Empty where the address of the repository tells nothing about who builds. */
  signers: readonly ImageSigner[];
  exceptions: readonly PolicyException[];
}
