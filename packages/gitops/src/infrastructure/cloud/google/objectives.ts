import type { CloudResource } from '../CloudStack';
import { block, blocks, reference, template, variable } from '../CloudValue';
import {
  BURNS,
  type Objective,
  OBJECTIVE_CONTACT,
  OBJECTIVE_DAYS,
  objectivesOf,
} from '../objectives';
import type { ClusterStackContext, StackPart } from '../StackBuilder';

const PART = 'objectives' as const;

/** Series of an app in Managed Service for Prometheus: https://cloud.google.com/stackdriver/docs/managed-prometheus/cloud-monitoring */
function series(objective: Objective, codes: string): string {
  const { app, placement } = objective;
  return [
    `metric.type="prometheus.googleapis.com/${app.metrics?.requests}/counter"`,
    'resource.type="prometheus_target"',
    `resource.labels.namespace="${placement.namespace}"`,
    `resource.labels.job="${app.name}"`,
    ...(codes === '' ? [] : [codes]),
  ].join(' AND ');
}

function objectiveResources(objective: Objective): CloudResource[] {
  const { id, title, named, app, availability } = objective;
  const slo = reference(`google_monitoring_slo.${id}`, 'name');
  return [
    {
      part: PART,
      type: 'google_monitoring_custom_service',
      name: id,
      args: { service_id: named(undefined, 63), display_name: title },
    },
    {
      part: PART,
      type: 'google_monitoring_slo',
      name: id,
      args: {
        service: reference(
          `google_monitoring_custom_service.${id}`,
          'service_id',
        ),
        slo_id: 'availability',
        display_name: `${availability} % of requests succeed`,
        goal: Number((availability / 100).toFixed(6)),
        rolling_period_days: OBJECTIVE_DAYS,
        request_based_sli: block({
          good_total_ratio: block({
            bad_service_filter: series(
              objective,
              'metric.labels.code=monitoring.regex.full_match("5..")',
            ),
            total_service_filter: series(objective, ''),
          }),
        }),
      },
    },
    {
      part: PART,
      type: 'google_monitoring_alert_policy',
      name: id,
      args: {
        display_name: `${title} uses up its budget of errors`,
        combiner: 'OR',
        conditions: blocks(
          BURNS.map(({ minutes, factor }) => ({
            display_name: `${factor} times too fast over ${minutes} minutes`,
            condition_threshold: block({
              filter: template(
                'select_slo_burn_rate("',
                slo,
                `", "${minutes * 60}s")`,
              ),
              comparison: 'COMPARISON_GT',
              threshold_value: factor,
              duration: '0s',
            }),
          })),
        ),
        documentation: block({
          content: `Requests to ${app.name} fail more often than promised.`,
          mime_type: 'text/markdown',
        }),
        notification_channels: [
          reference('google_monitoring_notification_channel.objectives', 'id'),
        ],
      },
    },
  ];
}

/** Objectives of Cloud Monitoring, from the series that Google collects. */
export function googleObjectives(context: ClusterStackContext): StackPart {
  const objectives = objectivesOf(context);
  if (objectives.length === 0) return {};
  return {
    resources: [
      {
        part: PART,
        type: 'google_monitoring_notification_channel',
        name: 'objectives',
        args: {
          display_name: `Apps of ${context.plan.name}`,
          type: 'email',
          labels: { email_address: variable(OBJECTIVE_CONTACT.name) },
        },
      },
      ...objectives.flatMap(objectiveResources),
    ],
    variables: [OBJECTIVE_CONTACT],
    notes: [
      'Google counts the requests of an app by the PodMonitoring of its name, which comes with the app where all clusters are of Google. An objective without series is not kept by anything: look at each once.',
    ],
  };
}
