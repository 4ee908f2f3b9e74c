import type { CloudResource } from '../CloudStack';
import { block, blocks, reference } from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';
import { awsRole, MAX_ROLE_NAME, trustService } from './roles';

/** Days that a copy is kept. */
const KEPT_DAYS = 35;

function vault(name: string, context: ClusterStackContext): CloudResource {
  return {
    part: 'backup',
    type: 'aws_backup_vault',
    name,
    args: { name: context.named() },
    ...(name === 'copy' && { inRecoveryRegion: true }),
    protect: true,
  };
}

/** Copies of volumes and databases by AWS Backup, also in the region of recovery. */
export function awsBackup(
  context: ClusterStackContext,
  recoveryRegion: string | undefined,
): StackPart {
  const { choices, named, plan } = context;
  if (choices.backup !== 'provider-backup') return {};
  const elsewhere = recoveryRegion !== undefined;
  return {
    resources: [
      vault('main', context),
      ...(elsewhere ? [vault('copy', context)] : []),
      {
        part: 'backup',
        type: 'aws_backup_plan',
        name: 'main',
        args: {
          name: named(),
          rule: blocks([
            {
              rule_name: 'daily',
              target_vault_name: reference('aws_backup_vault.main', 'name'),
              schedule: 'cron(0 3 * * ? *)',
              lifecycle: block({ delete_after: KEPT_DAYS }),
              ...(elsewhere && {
                copy_action: blocks([
                  {
                    destination_vault_arn: reference(
                      'aws_backup_vault.copy',
                      'arn',
                    ),
                    lifecycle: block({ delete_after: KEPT_DAYS }),
                  },
                ]),
              }),
            },
          ]),
        },
      },
      ...awsRole({
        part: 'backup',
        name: 'backup',
        roleName: named('backup', MAX_ROLE_NAME),
        trust: trustService('backup.amazonaws.com'),
        managedPolicies: [
          'service-role/AWSBackupServiceRolePolicyForBackup',
          'service-role/AWSBackupServiceRolePolicyForRestores',
        ],
      }),
      {
        part: 'backup',
        type: 'aws_backup_selection',
        name: 'main',
        args: {
          name: named(),
          plan_id: reference('aws_backup_plan.main', 'id'),
          iam_role_arn: reference('aws_iam_role.backup', 'arn'),
          selection_tag: blocks([
            { type: 'STRINGEQUALS', key: 'cluster', value: plan.name },
          ]),
        },
      },
    ],
    notes: [
      'AWS Backup copies what carries the tag `cluster`: let the StorageClass put it on volumes by its parameter `tagSpecification_1`.',
    ],
  };
}
