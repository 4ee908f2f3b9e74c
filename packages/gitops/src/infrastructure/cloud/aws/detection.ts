import type { AccountContext } from '../AccountContext';
import type { CloudResource } from '../CloudStack';
import { blocks, json, reference, variable } from '../CloudValue';
import { SECURITY_CONTACT } from '../securityContact';
import type { StackPart } from '../StackBuilder';

/** Severity from which somebody is told: medium. */
const TOLD_FROM = 4;

function feature(
  name: string,
  additional: readonly string[] = [],
): CloudResource {
  return {
    part: 'detection',
    type: 'aws_guardduty_detector_feature',
    name: name.toLowerCase(),
    args: {
      detector_id: reference('aws_guardduty_detector.main', 'id'),
      name,
      status: 'ENABLED',
      additional_configuration: blocks(
        additional.map(each => ({ name: each, status: 'ENABLED' })),
      ),
    },
  };
}

/** Tells people what was found. */
function findings(): CloudResource[] {
  const part = 'detection' as const;
  const topic = reference('aws_sns_topic.findings', 'arn');
  return [
    {
      part,
      type: 'aws_sns_topic',
      name: 'findings',
      args: { name: 'guardduty-findings' },
    },
    {
      part,
      type: 'aws_sns_topic_policy',
      name: 'findings',
      args: {
        arn: topic,
        policy: json({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'events.amazonaws.com' },
              Action: 'sns:Publish',
              Resource: topic,
            },
          ],
        }),
      },
    },
    {
      part,
      type: 'aws_sns_topic_subscription',
      name: 'findings',
      args: {
        topic_arn: topic,
        protocol: 'email',
        endpoint: variable(SECURITY_CONTACT.name),
      },
    },
    {
      part,
      type: 'aws_cloudwatch_event_rule',
      name: 'findings',
      args: {
        name: 'guardduty-findings',
        event_pattern: json({
          source: ['aws.guardduty'],
          'detail-type': ['GuardDuty Finding'],
          detail: { severity: [{ numeric: ['>=', TOLD_FROM] }] },
        }),
      },
    },
    {
      part,
      type: 'aws_cloudwatch_event_target',
      name: 'findings',
      args: {
        rule: reference('aws_cloudwatch_event_rule.findings', 'name'),
        arn: topic,
      },
    },
  ];
}

/**
 * GuardDuty for EKS: it reads the audit log, and an agent on each node, which
 * it installs and updates itself, watches what containers do:
 * https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring.html
 */
export function awsDetection({ context }: AccountContext): StackPart {
  const { choices } = context;
  if (choices['runtime-security'] !== 'provider-service') return {};
  return {
    resources: [
      {
        part: 'detection',
        type: 'aws_guardduty_detector',
        name: 'main',
        args: {
          enable: true,
          finding_publishing_frequency: 'FIFTEEN_MINUTES',
        },
      },
      feature('EKS_AUDIT_LOGS'),
      feature('RUNTIME_MONITORING', ['EKS_ADDON_MANAGEMENT']),
      ...findings(),
    ],
    variables: [SECURITY_CONTACT],
    notes: [
      'An account has one detector in a region: where GuardDuty is on already, import it before the first plan.',
      'The agent covers all EKS clusters of the account in this region; a cluster with the tag `GuardDutyManaged` = `false` is left out.',
      ...(choices['node-strategy'] === 'fargate'
        ? [
            'Pods of EKS on Fargate take no agent: there the audit log alone is watched.',
          ]
        : []),
      'It is priced by the core of nodes and by events: look at the days of the free trial before it is paid.',
    ],
  };
}
