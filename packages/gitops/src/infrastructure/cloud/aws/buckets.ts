import { AUDIT_PURPOSE, bucketPurposes } from '../bucketPurposes';
import { bucketStore } from '../bucketStore';
import type { CloudPart, CloudResource } from '../CloudStack';
import { block, blocks, type CloudValue, reference } from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';
import { allowPolicy, awsRole, objectsOf, trustService } from './roles';

/** Days in which nobody can change the audit log, not even the account's owner. */
const LOCK_DAYS = 365;

/** Purposes whose loss would be a loss of data. */
const COPIED = new Set(['audit', 'backup', 'backups', 'velero']);

/** A bucket that is encrypted, versioned and closed. */
export function bucket(options: {
  part?: CloudPart;
  name: string;
  bucketName: CloudValue;
  locked: boolean;
  elsewhere?: boolean;
}): CloudResource[] {
  const {
    part = 'backup',
    name,
    bucketName,
    locked,
    elsewhere = false,
  } = options;
  const id = reference(`aws_s3_bucket.${name}`, 'id');
  const where = elsewhere ? { inRecoveryRegion: true } : {};
  return [
    {
      part,
      type: 'aws_s3_bucket',
      name,
      args: {
        bucket: bucketName,
        ...(locked && { object_lock_enabled: true }),
      },
      protect: true,
      ...where,
    },
    {
      part,
      type: 'aws_s3_bucket_versioning',
      name,
      args: {
        bucket: id,
        versioning_configuration: block({ status: 'Enabled' }),
      },
      ...where,
    },
    {
      part,
      type: 'aws_s3_bucket_server_side_encryption_configuration',
      name,
      args: {
        bucket: id,
        rule: blocks([
          {
            apply_server_side_encryption_by_default: block({
              sse_algorithm: 'aws:kms',
            }),
            bucket_key_enabled: true,
          },
        ]),
      },
      ...where,
    },
    {
      part,
      type: 'aws_s3_bucket_public_access_block',
      name,
      args: {
        bucket: id,
        block_public_acls: true,
        block_public_policy: true,
        ignore_public_acls: true,
        restrict_public_buckets: true,
      },
      ...where,
    },
    ...(locked
      ? [
          {
            part,
            type: 'aws_s3_bucket_object_lock_configuration',
            name,
            args: {
              bucket: id,
              rule: block({
                default_retention: block({
                  mode: 'COMPLIANCE',
                  days: LOCK_DAYS,
                }),
              }),
            },
            ...where,
          },
        ]
      : []),
  ];
}

/** A copy of a bucket in the region of recovery. */
function copy(name: string, bucketName: string): CloudResource[] {
  const role = `${name}_copy`;
  return [
    ...bucket({
      name: `${name}_copy`,
      bucketName,
      locked: false,
      elsewhere: true,
    }),
    ...awsRole({
      part: 'backup',
      name: role,
      trust: trustService('s3.amazonaws.com'),
      policy: allowPolicy([
        {
          actions: ['s3:GetReplicationConfiguration', 's3:ListBucket'],
          resources: [reference(`aws_s3_bucket.${name}`, 'arn')],
        },
        {
          actions: [
            's3:GetObjectVersionAcl',
            's3:GetObjectVersionForReplication',
            's3:GetObjectVersionTagging',
          ],
          resources: [objectsOf(name)],
        },
        {
          actions: ['s3:ReplicateObject', 's3:ReplicateTags'],
          resources: [objectsOf(`${name}_copy`)],
        },
      ]),
    }),
    {
      part: 'backup',
      type: 'aws_s3_bucket_replication_configuration',
      name,
      args: {
        bucket: reference(`aws_s3_bucket.${name}`, 'id'),
        role: reference(`aws_iam_role.${role}`, 'arn'),
        rule: blocks([
          {
            id: 'everything',
            status: 'Enabled',
            destination: block({
              bucket: reference(`aws_s3_bucket.${name}_copy`, 'arn'),
              storage_class: 'STANDARD_IA',
            }),
          },
        ]),
      },
      dependsOn: [
        `aws_s3_bucket_versioning.${name}`,
        `aws_s3_bucket_versioning.${name}_copy`,
      ],
    },
  ];
}

/** Buckets of the add-ons, with a copy in another region where they hold what cannot be made again. */
export function awsBuckets(
  context: ClusterStackContext,
  recoveryRegion: string | undefined,
): StackPart {
  return {
    resources: bucketPurposes(context).flatMap(purpose => {
      const { bucket: bucketName } = bucketStore(context, purpose);
      return [
        ...bucket({
          name: purpose,
          bucketName,
          locked: purpose === AUDIT_PURPOSE,
        }),
        ...(COPIED.has(purpose) && recoveryRegion !== undefined
          ? copy(purpose, bucketStore(context, `${purpose}-copy`).bucket)
          : []),
      ];
    }),
  };
}
