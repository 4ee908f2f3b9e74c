import type { CloudResource } from '../CloudStack';
import { block, blocks } from '../CloudValue';
import { BURNS, type Objective, objectivesOf } from '../objectives';
import type { ClusterStackContext } from '../StackBuilder';
import { objectiveName } from './objectives';

/** Series of one alarm: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html */
const SERIES_PER_ALARM = 10;

/** Alarms of one experiment: https://docs.aws.amazon.com/fis/latest/userguide/fis-quotas.html */
const MOST_ALARMS = 5;

const [FASTEST] = BURNS;

function burnOf(objective: Objective, index: number) {
  return {
    id: `burn${index}`,
    return_data: false,
    metric: block({
      namespace: 'AWS/ApplicationSignals',
      metric_name: 'BurnRate',
      dimensions: {
        BurnRateWindowMinutes: String(FASTEST.minutes),
        SloName: objectiveName(objective),
      },
      period: 60,
      stat: 'Maximum',
    }),
  };
}

/**
 * Alarms that end an experiment: on the worst of several objectives each, since
 * an experiment takes few alarms. None without objectives of the provider.
 */
export function stopAlarms(context: ClusterStackContext): CloudResource[] {
  const objectives = objectivesOf(context);
  const alarms = Math.min(
    MOST_ALARMS,
    Math.ceil(objectives.length / SERIES_PER_ALARM),
  );
  return Array.from({ length: alarms }, (_, alarm) => ({
    part: 'faults',
    type: 'aws_cloudwatch_metric_alarm',
    name: `stop_${alarm}`,
    args: {
      alarm_name: context.named(`stops-experiments-${alarm}`),
      alarm_description:
        'An app uses up its budget of errors: experiments end.',
      comparison_operator: 'GreaterThanThreshold',
      threshold: FASTEST.factor,
      evaluation_periods: 1,
      treat_missing_data: 'notBreaching',
      metric_query: blocks([
        {
          id: 'worst',
          expression: 'MAX(METRICS())',
          label: 'Fastest burn',
          return_data: true,
        },
        ...objectives
          .slice(alarm * SERIES_PER_ALARM, (alarm + 1) * SERIES_PER_ALARM)
          .map(burnOf),
      ]),
    },
    dependsOn: ['aws_cloudformation_stack.objectives'],
  }));
}
