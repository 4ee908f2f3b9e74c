import { burnRateGroups } from '../../../apps/observability/burnRates';
import type { RuleGroup } from '../../../apps/observability/rules';
import type { CloudArguments } from '../CloudValue';
import { block, blocks, reference, variable } from '../CloudValue';
import { OBJECTIVE_CONTACT, objectivesOf } from '../objectives';
import type { ClusterStackContext, StackPart } from '../StackBuilder';
import { GROUP, PLACE } from './network';

const PART = 'objectives' as const;

/** Severities of alerts as Azure numbers them. */
const SEVERITIES = { critical: 1, warning: 2 } as const;

/** A rule as Azure Monitor takes it. */
function rule(each: RuleGroup['rules'][number]): CloudArguments {
  if ('record' in each)
    return {
      record: each.record,
      expression: each.expr,
      labels: each.labels,
    };
  return {
    alert: each.alert,
    expression: each.expr,
    severity: SEVERITIES[each.labels.severity],
    labels: each.labels,
    annotations: each.annotations,
    action: blocks([
      {
        action_group_id: reference(
          'azurerm_monitor_action_group.objectives',
          'id',
        ),
      },
    ]),
  };
}

/**
 * Objectives as rules of the managed Prometheus of Azure Monitor, which record
 * the share of failures and tell when a budget is used up too fast:
 * https://learn.microsoft.com/azure/azure-monitor/metrics/prometheus-rule-groups
 */
export function azureObjectives(context: ClusterStackContext): StackPart {
  const objectives = objectivesOf(context);
  if (objectives.length === 0) return {};
  return {
    resources: [
      {
        part: PART,
        type: 'azurerm_monitor_action_group',
        name: 'objectives',
        args: {
          name: context.named('objectives'),
          resource_group_name: GROUP,
          short_name: 'objectives',
          email_receiver: blocks([
            {
              name: 'on-call',
              email_address: variable(OBJECTIVE_CONTACT.name),
            },
          ]),
        },
      },
      ...objectives.map(objective => ({
        part: PART,
        type: 'azurerm_monitor_alert_prometheus_rule_group',
        name: objective.id,
        args: {
          name: objective.named(),
          ...PLACE,
          cluster_name: reference('azurerm_kubernetes_cluster.main', 'name'),
          description: `${objective.availability} % of the requests to ${objective.app.name} succeed in 30 days`,
          interval: 'PT1M',
          rule_group_enabled: true,
          scopes: [
            variable('monitor_workspace_id'),
            reference('azurerm_kubernetes_cluster.main', 'id'),
          ],
          rule: blocks(
            burnRateGroups(objective).flatMap(({ rules }) => rules.map(rule)),
          ),
        },
      })),
    ],
    variables: [
      OBJECTIVE_CONTACT,
      {
        name: 'monitor_workspace_id',
        description:
          'Workspace of Azure Monitor that keeps the metrics of the cluster.',
        type: 'string',
      },
    ],
    notes: [
      'The rules read series whose label `job` is the name of the app: the PodMonitor of `azmonitoring.coreos.com`, which comes with the app where all clusters are of Azure, sets it.',
    ],
  };
}

/** Metrics of the cluster in the managed Prometheus of Azure. */
export function azureMetrics(context: ClusterStackContext): CloudArguments {
  return objectivesOf(context).length > 0 ? { monitor_metrics: block({}) } : {};
}
