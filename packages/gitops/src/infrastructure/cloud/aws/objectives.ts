import type { CloudResource } from '../CloudStack';
import {
  blocks,
  type CloudValue,
  json,
  reference,
  template,
  variable,
} from '../CloudValue';
import {
  BURNS,
  type Objective,
  OBJECTIVE_CONTACT,
  OBJECTIVE_DAYS,
  objectivesOf,
} from '../objectives';
import type { ClusterStackContext, StackPart } from '../StackBuilder';
import { awsRole, MAX_ROLE_NAME, trustService } from './roles';

const PART = 'objectives' as const;

/** Longest name of an objective. */
const MAX_NAME = 128;

/** Name of an objective in Application Signals. */
export function objectiveName({ named }: Objective): CloudValue {
  return named(undefined, MAX_NAME);
}

/**
 * What measures the apps: the add-on puts a library into pods of Services, in
 * Java, Python, .NET and Node.js, and counts their requests. From
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Signals-Enable-EKS.html
 */
function agent({ named }: ClusterStackContext): CloudResource[] {
  return [
    ...awsRole({
      part: PART,
      name: 'cloudwatch_agent',
      roleName: named('cloudwatch-agent', MAX_ROLE_NAME),
      trust: trustService('pods.eks.amazonaws.com', [
        'sts:AssumeRole',
        'sts:TagSession',
      ]),
      managedPolicies: [
        'AWSXrayWriteOnlyAccess',
        'CloudWatchAgentServerPolicy',
      ],
    }),
    {
      part: PART,
      type: 'aws_eks_addon',
      name: 'amazon_cloudwatch_observability',
      args: {
        cluster_name: reference('aws_eks_cluster.main', 'name'),
        addon_name: 'amazon-cloudwatch-observability',
        configuration_values: JSON.stringify({
          manager: {
            applicationSignals: {
              autoMonitor: { monitorAllServices: true, restartPods: false },
            },
          },
        }),
        resolve_conflicts_on_create: 'OVERWRITE',
        resolve_conflicts_on_update: 'OVERWRITE',
        pod_identity_association: blocks([
          {
            role_arn: reference('aws_iam_role.cloudwatch_agent', 'arn'),
            service_account: 'cloudwatch-agent',
          },
        ]),
      },
    },
  ];
}

/** An objective, in the language of CloudFormation. */
function objectiveTemplate(objective: Objective): CloudValue {
  const { app, placement, availability } = objective;
  return {
    Type: 'AWS::ApplicationSignals::ServiceLevelObjective',
    Properties: {
      Name: objectiveName(objective),
      Description: `Requests to ${app.name} in ${placement.environment} that succeed`,
      RequestBasedSli: {
        RequestBasedSliMetric: {
          KeyAttributes: {
            Type: 'Service',
            Name: app.name,
            Environment: template(
              'eks:',
              reference('aws_eks_cluster.main', 'name'),
              `/${placement.namespace}`,
            ),
          },
          MetricType: 'AVAILABILITY',
        },
      },
      Goal: {
        AttainmentGoal: availability,
        Interval: {
          RollingInterval: { Duration: OBJECTIVE_DAYS, DurationUnit: 'DAY' },
        },
      },
      BurnRateConfigurations: BURNS.map(({ minutes }) => ({
        LookBackWindowMinutes: minutes,
      })),
    },
  };
}

function burnAlarms(objective: Objective): CloudResource[] {
  return BURNS.map(({ minutes, factor }) => ({
    part: PART,
    type: 'aws_cloudwatch_metric_alarm',
    name: `${objective.id}_${minutes}`,
    args: {
      alarm_name: objective.named(`-burns-${minutes}`),
      alarm_description: `The budget of errors of ${objective.app.name} is used up ${factor} times too fast.`,
      namespace: 'AWS/ApplicationSignals',
      metric_name: 'BurnRate',
      dimensions: {
        BurnRateWindowMinutes: String(minutes),
        SloName: objectiveName(objective),
      },
      statistic: 'Maximum',
      period: 60,
      evaluation_periods: 1,
      comparison_operator: 'GreaterThanThreshold',
      threshold: factor,
      treat_missing_data: 'notBreaching',
      alarm_actions: [reference('aws_sns_topic.objectives', 'arn')],
    },
    dependsOn: ['aws_cloudformation_stack.objectives'],
  }));
}

/**
 * Objectives of Application Signals. The provider has no resource for them, so
 * that a stack of CloudFormation holds them:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html
 */
export function awsObjectives(context: ClusterStackContext): StackPart {
  const objectives = objectivesOf(context);
  if (objectives.length === 0) return {};
  return {
    resources: [
      ...agent(context),
      {
        part: PART,
        type: 'aws_cloudformation_stack',
        name: 'objectives',
        args: {
          name: context.named('objectives'),
          template_body: json({
            AWSTemplateFormatVersion: '2010-09-09',
            Resources: Object.fromEntries(
              objectives.map((objective, index) => [
                `Objective${index + 1}`,
                objectiveTemplate(objective),
              ]),
            ),
          }),
        },
      },
      {
        part: PART,
        type: 'aws_sns_topic',
        name: 'objectives',
        args: { name: context.named('objectives') },
      },
      {
        part: PART,
        type: 'aws_sns_topic_subscription',
        name: 'objectives',
        args: {
          topic_arn: reference('aws_sns_topic.objectives', 'arn'),
          protocol: 'email',
          endpoint: variable(OBJECTIVE_CONTACT.name),
        },
      },
      ...objectives.flatMap(burnAlarms),
    ],
    variables: [OBJECTIVE_CONTACT],
    notes: [
      'Application Signals measures a pod from its next restart on: restart the apps once after the add-on is there. An app in another language brings its own OpenTelemetry.',
      'Enable the discovery of services of Application Signals once in the account before the first objective.',
    ],
  };
}
