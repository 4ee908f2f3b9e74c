/**
 * Rights of an add-on in the cloud that its cluster runs in. The
 * infrastructure code makes a role from them and ties it to the service account.
 *
 * @public
 */
export interface AddonIdentity {
  /** Service account in the namespace of the add-on. */
  serviceAccount: string;
  aws?: {
    /** Names of policies that AWS keeps. */
    managedPolicies?: readonly string[];
    /** Actions and the resources they are for. */
    statements?: readonly {
      actions: readonly string[];
      resources: readonly string[];
    }[];
  };
  azure?: { roles: readonly string[] };
  gcp?: { roles: readonly string[] };
}
