import type { AccountContext } from '../AccountContext';
import { BUDGET_CONTACT, monthlyBudget, TOLD_AT } from '../budget';
import type { CloudResource } from '../CloudStack';
import {
  block,
  blocks,
  json,
  reference,
  template,
  variable,
} from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';
import { bucket } from './buckets';
import { objectsOf } from './roles';

/** Tags of the stacks that become columns of the bill. */
const TAGS = ['cluster', 'platform', 'tier'];

/**
 * Columns of the export: what was paid for, and the share of each pod in the
 * machine it ran on. Names from
 * https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-cur2.html
 */
const COLUMNS = [
  'identity_line_item_id',
  'identity_time_interval',
  'line_item_product_code',
  'line_item_resource_id',
  'line_item_unblended_cost',
  'line_item_usage_start_date',
  'line_item_usage_type',
  'resource_tags',
  'split_line_item_parent_resource_id',
  'split_line_item_split_cost',
  'split_line_item_split_usage',
  'split_line_item_unused_cost',
];

const ACCOUNT = reference('data.aws_caller_identity.current', 'account_id');

/** Lets the service that exports the bill write into the bucket, for this account only. */
function bucketPolicy(): CloudResource {
  return {
    part: 'billing',
    type: 'aws_s3_bucket_policy',
    name: 'billing',
    args: {
      bucket: reference('aws_s3_bucket.billing', 'id'),
      policy: json({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: {
              Service: [
                'bcm-data-exports.amazonaws.com',
                'billingreports.amazonaws.com',
              ],
            },
            Action: ['s3:GetBucketPolicy', 's3:PutObject'],
            Resource: [
              reference('aws_s3_bucket.billing', 'arn'),
              objectsOf('billing'),
            ],
            Condition: {
              StringLike: {
                'aws:SourceAccount': ACCOUNT,
                'aws:SourceArn': [
                  template(
                    'arn:aws:bcm-data-exports:us-east-1:',
                    ACCOUNT,
                    ':export/*',
                  ),
                  template('arn:aws:cur:us-east-1:', ACCOUNT, ':definition/*'),
                ],
              },
            },
          },
        ],
      }),
    },
  };
}

/** The bill by the hour and by the pod: https://docs.aws.amazon.com/cur/latest/userguide/split-cost-allocation-data.html */
function costExport(platform: string, region: string): CloudResource {
  return {
    part: 'billing',
    type: 'aws_bcmdataexports_export',
    name: 'billing',
    args: {
      export: block({
        name: `${platform}-cost`,
        data_query: blocks([
          {
            query_statement: `SELECT ${COLUMNS.join(
              ', ',
            )} FROM COST_AND_USAGE_REPORT`,
            table_configurations: {
              COST_AND_USAGE_REPORT: {
                BILLING_VIEW_ARN: template(
                  'arn:aws:billing::',
                  ACCOUNT,
                  ':billingview/primary',
                ),
                INCLUDE_MANUAL_DISCOUNT_COMPATIBILITY: 'FALSE',
                INCLUDE_RESOURCES: 'TRUE',
                INCLUDE_SPLIT_COST_ALLOCATION_DATA: 'TRUE',
                TIME_GRANULARITY: 'HOURLY',
              },
            },
          },
        ]),
        destination_configurations: blocks([
          {
            s3_destination: blocks([
              {
                s3_bucket: reference('aws_s3_bucket.billing', 'bucket'),
                s3_prefix: 'cost',
                s3_region: region,
                s3_output_configurations: blocks([
                  {
                    compression: 'PARQUET',
                    format: 'PARQUET',
                    output_type: 'CUSTOM',
                    overwrite: 'OVERWRITE_REPORT',
                  },
                ]),
              },
            ]),
          },
        ]),
        refresh_cadence: blocks([{ frequency: 'SYNCHRONOUS' }]),
      }),
    },
    dependsOn: ['aws_s3_bucket_policy.billing'],
  };
}

/** Columns and export of the bill, once in an account. */
export function awsBilling({
  context: { choices, model },
  region,
  first,
}: AccountContext): StackPart {
  if (choices['cost-tooling'] !== 'provider-billing' || !first) return {};
  const tenants = model.tenants.map(
    ({ name, namespaces }) =>
      `${name} (${namespaces.map(each => each.name).join(', ')})`,
  );
  return {
    resources: [
      {
        part: 'billing',
        type: 'aws_caller_identity',
        name: 'current',
        data: true,
        args: {},
      },
      ...TAGS.map(
        (tag): CloudResource => ({
          part: 'billing',
          type: 'aws_ce_cost_allocation_tag',
          name: tag,
          args: { tag_key: tag, status: 'Active' },
        }),
      ),
      ...bucket({
        part: 'billing',
        name: 'billing',
        bucketName: template(`${model.name.slice(0, 40)}-billing-`, ACCOUNT),
        locked: false,
      }),
      bucketPolicy(),
      costExport(model.name, region),
    ],
    notes: [
      'Apply the clusters first and this a day later: a tag can become a column of the bill only after the bill has seen it.',
      'Opt in to split cost allocation data for Amazon EKS once, in the preferences of Cost Management; no tool can do it for you.',
      'A member of an organisation cannot make columns of tags: run this in the account that pays.',
      ...(tenants.length > 0
        ? [
            `The share of a pod is in \`split_line_item_split_cost\`, its namespace among \`resource_tags\`. Namespaces of each tenant: ${tenants.join(
              '; ',
            )}.`,
          ]
        : []),
    ],
  };
}

/** What a cluster may cost, and who hears of it before it does. */
export function awsBudget({
  plan,
  choices,
  named,
}: ClusterStackContext): StackPart {
  if (choices['cost-tooling'] !== 'provider-billing') return {};
  const told = (type: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification_type: type,
    comparison_operator: 'GREATER_THAN',
    threshold,
    threshold_type: 'PERCENTAGE',
    subscriber_email_addresses: [variable(BUDGET_CONTACT.name)],
  });
  const budget = monthlyBudget('string');
  return {
    resources: [
      {
        part: 'billing',
        type: 'aws_budgets_budget',
        name: 'cluster',
        args: {
          name: named(),
          budget_type: 'COST',
          limit_amount: variable(budget.name),
          limit_unit: 'USD',
          time_unit: 'MONTHLY',
          cost_filter: blocks([
            { name: 'TagKeyValue', values: [`user:cluster$${plan.name}`] },
          ]),
          notification: blocks([
            told('ACTUAL', TOLD_AT.spent),
            told('FORECASTED', TOLD_AT.forecast),
          ]),
        },
      },
    ],
    variables: [budget, BUDGET_CONTACT],
  };
}
