import type { AccountContext } from '../AccountContext';
import { BUDGET_CONTACT, monthlyBudget, TOLD_AT } from '../budget';
import type { CloudResource, CloudVariable } from '../CloudStack';
import {
  block,
  blocks,
  type CloudArguments,
  reference,
  variable,
} from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';
import { GROUP, LOCATION } from './network';

const SUBSCRIPTION: CloudResource = {
  part: 'billing',
  type: 'azurerm_subscription',
  name: 'current',
  data: true,
  args: {},
};

const SUBSCRIPTION_ID = reference('data.azurerm_subscription.current', 'id');

const BEGIN: CloudVariable = {
  name: 'billing_begin',
  description: 'First day of the current month, as 2026-01-01T00:00:00Z.',
  type: 'string',
};

const END: CloudVariable = {
  name: 'billing_end',
  description: 'Day until which costs are exported, as 2036-01-01T00:00:00Z.',
  type: 'string',
};

/** Where the bill is written. */
function store(platform: string): CloudResource[] {
  return [
    {
      part: 'billing',
      type: 'azurerm_storage_account',
      name: 'billing',
      args: {
        // Letters and digits only, 24 of them.
        name: `${platform.replace(/-/g, '').slice(0, 17)}billing`,
        resource_group_name: GROUP,
        location: LOCATION,
        account_tier: 'Standard',
        account_replication_type: 'LRS',
        allow_nested_items_to_be_public: false,
        min_tls_version: 'TLS1_2',
      },
      protect: true,
    },
    {
      part: 'billing',
      type: 'azurerm_storage_container',
      name: 'billing',
      args: {
        name: 'cost',
        storage_account_id: reference('azurerm_storage_account.billing', 'id'),
        container_access_type: 'private',
      },
    },
  ];
}

/** The bill of the subscription, each day. */
export function azureBilling({
  context: { choices, model },
  region,
}: AccountContext): StackPart {
  if (choices['cost-tooling'] !== 'provider-billing') return {};
  return {
    resources: [
      SUBSCRIPTION,
      {
        part: 'billing',
        type: 'azurerm_resource_group',
        name: 'main',
        args: { name: `${model.name}-account`, location: region },
      },
      ...store(model.name),
      {
        part: 'billing',
        type: 'azurerm_subscription_cost_management_export',
        name: 'daily',
        args: {
          name: `${model.name}-daily`,
          subscription_id: SUBSCRIPTION_ID,
          recurrence_type: 'Daily',
          recurrence_period_start_date: variable(BEGIN.name),
          recurrence_period_end_date: variable(END.name),
          export_data_options: block({
            type: 'ActualCost',
            time_frame: 'MonthToDate',
          }),
          export_data_storage_location: block({
            container_id: reference('azurerm_storage_container.billing', 'id'),
            root_folder_path: '/cost',
          }),
        },
      },
    ],
    variables: [BEGIN, END],
    notes: [
      'The cost of each namespace is in the portal of Azure, in the view Kubernetes of cost analysis, for clusters of the tier Standard.',
    ],
  };
}

/** What a cluster may cost: its own resource group and the one that Azure makes for its nodes. */
export function azureBudget({
  choices,
  named,
}: ClusterStackContext): StackPart {
  if (choices['cost-tooling'] !== 'provider-billing') return {};
  const told = (type: 'Actual' | 'Forecasted', threshold: number) => ({
    operator: 'GreaterThan',
    threshold,
    threshold_type: type,
    contact_emails: [variable(BUDGET_CONTACT.name)],
  });
  const budget = monthlyBudget('number');
  return {
    resources: [
      SUBSCRIPTION,
      {
        part: 'billing',
        type: 'azurerm_consumption_budget_subscription',
        name: 'cluster',
        args: {
          name: named(),
          subscription_id: SUBSCRIPTION_ID,
          amount: variable(budget.name),
          time_grain: 'Monthly',
          time_period: block({ start_date: variable(BEGIN.name) }),
          filter: block({
            dimension: blocks([
              {
                name: 'ResourceGroupName',
                values: [
                  GROUP,
                  reference(
                    'azurerm_kubernetes_cluster.main',
                    'node_resource_group',
                  ),
                ],
              },
            ]),
          }),
          notification: blocks([
            told('Actual', TOLD_AT.spent),
            told('Forecasted', TOLD_AT.forecast),
          ]),
        },
      },
    ],
    variables: [budget, BUDGET_CONTACT, BEGIN],
  };
}

/** Cost by namespace, which Azure gives to clusters of the tier Standard. */
export function azureCostAnalysis({
  plan,
  choices,
}: ClusterStackContext): CloudArguments {
  return choices['cost-tooling'] === 'provider-billing' && plan.production
    ? { cost_analysis_enabled: true }
    : {};
}
