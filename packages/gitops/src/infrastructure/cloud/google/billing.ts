import type { AccountContext } from '../AccountContext';
import { BUDGET_CONTACT, monthlyBudget, TOLD_AT } from '../budget';
import {
  block,
  blocks,
  type CloudArguments,
  reference,
  template,
  variable,
} from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';

/** Where the bill is written: by namespace and label, for clusters that allocate their cost. */
export function googleBilling({
  context: { choices },
  region,
}: AccountContext): StackPart {
  if (choices['cost-tooling'] !== 'provider-billing') return {};
  return {
    resources: [
      {
        part: 'billing',
        type: 'google_bigquery_dataset',
        name: 'billing',
        args: {
          dataset_id: 'billing',
          location: region,
          description: 'The bill in detail, by cluster, namespace and label',
        },
        protect: true,
      },
    ],
    notes: [
      'An administrator of the billing account names this dataset once as the place of the detailed export; no tool can do it: https://cloud.google.com/billing/docs/how-to/export-data-bigquery-setup.',
      'In the export the labels `k8s-namespace` and `goog-k8s-cluster-name` tell tenants and clusters apart.',
    ],
  };
}

/** What a cluster may cost, and who hears of it before it does. */
export function googleBudget({
  plan,
  choices,
  named,
}: ClusterStackContext): StackPart {
  if (choices['cost-tooling'] !== 'provider-billing') return {};
  const budget = monthlyBudget('string');
  return {
    resources: [
      {
        part: 'billing',
        type: 'google_monitoring_notification_channel',
        name: 'budget',
        args: {
          display_name: `Cost of ${plan.name}`,
          type: 'email',
          labels: { email_address: variable(BUDGET_CONTACT.name) },
        },
      },
      {
        part: 'billing',
        type: 'google_billing_budget',
        name: 'cluster',
        args: {
          billing_account: variable('billing_account'),
          display_name: plan.name,
          amount: block({
            specified_amount: block({ units: variable(budget.name) }),
          }),
          budget_filter: block({
            projects: [
              template(
                'projects/',
                reference('data.google_project.current', 'number'),
              ),
            ],
            // GKE puts this label on all that a cluster is made of.
            labels: { 'goog-k8s-cluster-name': named() },
          }),
          threshold_rules: blocks([
            { threshold_percent: TOLD_AT.spent / 100 },
            {
              threshold_percent: TOLD_AT.forecast / 100,
              spend_basis: 'FORECASTED_SPEND',
            },
          ]),
          all_updates_rule: block({
            monitoring_notification_channels: [
              reference('google_monitoring_notification_channel.budget', 'id'),
            ],
          }),
        },
      },
    ],
    variables: [
      budget,
      BUDGET_CONTACT,
      {
        name: 'billing_account',
        description: 'Billing account that pays, as 012345-6789AB-CDEF01.',
        type: 'string',
      },
    ],
  };
}

/** Cost by namespace and label in the export: https://cloud.google.com/kubernetes-engine/docs/how-to/cost-allocations */
export function googleCostAllocation({
  choices,
}: ClusterStackContext): CloudArguments {
  return choices['cost-tooling'] === 'provider-billing'
    ? { cost_management_config: block({ enabled: true }) }
    : {};
}
