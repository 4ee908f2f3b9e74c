import type { CloudResource } from '../CloudStack';
import { json, reference, template } from '../CloudValue';
import {
  type ClusterStackContext,
  codeName,
  type StackPart,
} from '../StackBuilder';
import { allowPolicy } from './roles';

/** Events by which AWS says that a node is about to go. */
const NODE_EVENTS = [
  { name: 'health', source: 'aws.health', detail: 'AWS Health Event' },
  {
    name: 'interruption',
    source: 'aws.ec2',
    detail: 'EC2 Spot Instance Interruption Warning',
  },
  {
    name: 'rebalance',
    source: 'aws.ec2',
    detail: 'EC2 Instance Rebalance Recommendation',
  },
  {
    name: 'state',
    source: 'aws.ec2',
    detail: 'EC2 Instance State-change Notification',
  },
] as const;

/** Seconds after which an event says nothing any more. */
const EVENT_SECONDS = 300;

function eventRule(
  { name, source, detail }: (typeof NODE_EVENTS)[number],
  { named }: ClusterStackContext,
): CloudResource[] {
  const id = codeName('node', name);
  return [
    {
      part: 'pools',
      type: 'aws_cloudwatch_event_rule',
      name: id,
      args: {
        name: named(name),
        event_pattern: json({ source: [source], 'detail-type': [detail] }),
      },
    },
    {
      part: 'pools',
      type: 'aws_cloudwatch_event_target',
      name: id,
      args: {
        rule: reference(`aws_cloudwatch_event_rule.${id}`, 'name'),
        arn: reference('aws_sqs_queue.nodes', 'arn'),
      },
    },
  ];
}

/**
 * What Karpenter finds here: a role for its nodes, a queue with events of
 * nodes that go, and its own rights. Source:
 * https://karpenter.sh/docs/reference/cloudformation/
 */
export function awsKarpenter(context: ClusterStackContext): StackPart {
  const { choices, named } = context;
  if (choices['node-strategy'] !== 'karpenter') return {};
  return {
    resources: [
      {
        part: 'pools',
        type: 'aws_sqs_queue',
        name: 'nodes',
        args: {
          name: named(),
          message_retention_seconds: EVENT_SECONDS,
          sqs_managed_sse_enabled: true,
        },
      },
      {
        part: 'pools',
        type: 'aws_sqs_queue_policy',
        name: 'nodes',
        args: {
          queue_url: reference('aws_sqs_queue.nodes', 'url'),
          policy: json({
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { Service: 'events.amazonaws.com' },
                Action: ['sqs:SendMessage'],
                Resource: [reference('aws_sqs_queue.nodes', 'arn')],
              },
            ],
          }),
        },
      },
      ...NODE_EVENTS.flatMap(event => eventRule(event, context)),
      {
        part: 'identity',
        type: 'aws_iam_role_policy',
        name: 'karpenter_queue',
        args: {
          role: reference('aws_iam_role.karpenter', 'name'),
          policy: allowPolicy([
            {
              actions: [
                'sqs:DeleteMessage',
                'sqs:GetQueueUrl',
                'sqs:ReceiveMessage',
              ],
              resources: [reference('aws_sqs_queue.nodes', 'arn')],
            },
            {
              actions: ['iam:PassRole'],
              resources: [reference('aws_iam_role.nodes', 'arn')],
              condition: {
                StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' },
              },
            },
            {
              actions: ['eks:DescribeCluster'],
              resources: [reference('aws_eks_cluster.main', 'arn')],
            },
          ]),
        },
      },
    ],
    outputs: [
      {
        name: 'karpenter_queue',
        description: 'Queue that Karpenter reads.',
        value: reference('aws_sqs_queue.nodes', 'name'),
      },
      {
        name: 'karpenter_node_role',
        description: 'Role of the nodes that Karpenter buys.',
        value: template(reference('aws_iam_role.nodes', 'name')),
      },
    ],
  };
}
