/**
 * Stands in the text of a statement for the name that a cluster has in its cloud.
 *
 * @public
 */
export const CLUSTER_NAME = '{cluster}';

/**
 * Stands in the text of a statement for the region of the cluster.
 *
 * @public
 */
export const CLUSTER_REGION = '{region}';

/**
 * Stands in the text of a statement for the name of the platform.
 *
 * @public
 */
export const PLATFORM_NAME = '{platform}';

/**
 * What a role in AWS may do. Its texts may hold {@link CLUSTER_NAME}, {@link CLUSTER_REGION} and {@link PLATFORM_NAME},
 * but no key of a condition does: a name may be known only when the code runs.
 *
 * @public
 */
export interface AwsStatement {
  actions: readonly string[];
  resources: readonly string[];
  /** Operator, then key, then the values of which one has to hold: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */
  conditions?: Readonly<
    Record<string, Readonly<Record<string, string | readonly string[]>>>
  >;
}

/**
 * Roles in Azure or Google Cloud.
 *
 * @public
 */
export interface CloudRoles {
  /** Roles for all that the cluster stands among: its resource group, or its project. */
  roles: readonly string[];
  /** Purposes of the buckets whose objects it reads and writes; no other bucket is open to it. */
  buckets?: readonly string[];
}

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
    /** Actions, the resources they are for, and when. */
    statements?: readonly AwsStatement[];
  };
  azure?: CloudRoles;
  gcp?: CloudRoles;
}
