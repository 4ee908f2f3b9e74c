import { AUDIT_PURPOSE, bucketPurposes } from '../bucketPurposes';
import { bucketStore } from '../bucketStore';
import type { CloudResource } from '../CloudStack';
import { block, blocks, reference, variable } from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';

/** A year in seconds, in which nobody can change the audit log. */
const LOCK_SECONDS = '31536000';

/** Days after which an old version of an object goes. */
const OLD_VERSION_DAYS = 30;

/** Buckets of the add-ons: closed, with versions, by one set of rights. */
export function googleStorage(context: ClusterStackContext): StackPart {
  const { plan } = context;
  const purposes = bucketPurposes(context);
  return {
    resources: purposes.map((purpose): CloudResource => {
      const { bucket } = bucketStore(context, purpose);
      return {
        part: 'backup',
        type: 'google_storage_bucket',
        name: purpose,
        args: {
          name: bucket,
          location: plan.cluster.region.toUpperCase(),
          uniform_bucket_level_access: true,
          public_access_prevention: 'enforced',
          ...(purpose === AUDIT_PURPOSE
            ? {
                retention_policy: block({
                  is_locked: true,
                  retention_period: LOCK_SECONDS,
                }),
              }
            : {
                versioning: block({ enabled: true }),
                lifecycle_rule: blocks([
                  {
                    action: block({ type: 'Delete' }),
                    condition: block({
                      days_since_noncurrent_time: OLD_VERSION_DAYS,
                      with_state: 'ARCHIVED',
                    }),
                  },
                ]),
              }),
        },
        protect: true,
      };
    }),
  };
}

/** Copies of the cluster by Backup for GKE. */
export function googleBackup(
  { plan, choices, named }: ClusterStackContext,
  recoveryRegion: string | undefined,
): StackPart {
  if (choices.backup !== 'provider-backup') return {};
  return {
    resources: [
      {
        part: 'backup',
        type: 'google_gke_backup_backup_plan',
        name: 'daily',
        args: {
          name: named('daily'),
          cluster: reference('google_container_cluster.main', 'id'),
          location: recoveryRegion ?? plan.cluster.region,
          project: variable('project'),
          backup_config: block({
            all_namespaces: true,
            include_secrets: true,
            include_volume_data: true,
          }),
          backup_schedule: block({ cron_schedule: '0 3 * * *' }),
          retention_policy: block({
            backup_delete_lock_days: 7,
            backup_retain_days: 35,
          }),
        },
        protect: true,
      },
    ],
  };
}
