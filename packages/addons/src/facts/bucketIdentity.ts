import type { AddonIdentity, AwsStatement } from '../AddonIdentity';

/**
 * Rights in S3 that a reader and writer of the buckets of one purpose needs. The infrastructure code puts the name of
 * the one bucket of the cluster in place of the pattern.
 */
export function bucketStatements(purpose: string): AwsStatement[] {
  return [
    {
      actions: ['s3:ListBucket', 's3:GetBucketLocation'],
      resources: [`arn:aws:s3:::*-${purpose}`],
    },
    {
      actions: [
        's3:GetObject',
        's3:PutObject',
        's3:DeleteObject',
        's3:AbortMultipartUpload',
        's3:ListMultipartUploadParts',
      ],
      resources: [`arn:aws:s3:::*-${purpose}/*`],
    },
  ];
}

/** Rights in the three clouds for the buckets of one purpose. */
export function bucketIdentity(options: {
  serviceAccount: string;
  purpose: string;
}): AddonIdentity {
  const { serviceAccount, purpose } = options;
  return {
    serviceAccount,
    aws: { statements: bucketStatements(purpose) },
    azure: { roles: [], buckets: [purpose] },
    gcp: { roles: [], buckets: [purpose] },
  };
}
