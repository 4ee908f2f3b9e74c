import type { CloudResource } from '../CloudStack';
import {
  block,
  blocks,
  type CloudValue,
  reference,
  variable,
} from '../CloudValue';
import {
  type ClusterStackContext,
  codeName,
  type StackPart,
} from '../StackBuilder';
import { zoneIndices } from './network';
import { awsRole, MAX_ROLE_NAME, trustService } from './roles';
import { stopAlarms } from './stopAlarms';

const PART = 'faults' as const;

/** How long a fault lasts. */
const DURATION = 'PT10M';

/** Share of a node group that is ended at once, in percent. */
const ENDED_NODES = 33;

/** Alarm that ends an experiment where no objective of the provider does. */
const STOP_ALARM = {
  name: 'stop_alarm_arn',
  description:
    'Alarm of CloudWatch on the service objective, which ends every experiment.',
  type: 'string' as const,
};

interface Experiment {
  name: string;
  description: string;
  action: string;
  /** What the action calls its target. */
  targetKey: string;
  resourceType: string;
  resources: CloudValue[];
  parameters: Readonly<Record<string, string>>;
}

function experimentTemplate(
  experiment: Experiment,
  { alarms, cluster }: { alarms: readonly CloudValue[]; cluster: string },
): CloudResource {
  const { name, action, parameters, resources, resourceType } = experiment;
  return {
    part: PART,
    type: 'aws_fis_experiment_template',
    name: codeName(name),
    args: {
      description: experiment.description,
      role_arn: reference('aws_iam_role.faults', 'arn'),
      action: blocks([
        {
          name,
          action_id: action,
          parameter: blocks(
            Object.entries(parameters).map(([key, value]) => ({ key, value })),
          ),
          target: block({ key: experiment.targetKey, value: name }),
        },
      ]),
      stop_condition: blocks(
        alarms.map(value => ({ source: 'aws:cloudwatch:alarm', value })),
      ),
      target: blocks([
        {
          name,
          resource_type: resourceType,
          selection_mode: 'ALL',
          resource_arns: resources,
        },
      ]),
      tags: { Name: `${cluster}-${name}` },
    },
  };
}

/**
 * A lost zone, and lost machines. Actions and their parameters from
 * https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html
 */
function experiments(context: ClusterStackContext): Experiment[] {
  const { plan, choices } = context;
  const zones = zoneIndices(context).map(index => ({
    name: `zone-${index}`,
    description: `Nothing reaches zone ${index + 1} of ${plan.name}`,
    action: 'aws:network:disrupt-connectivity',
    targetKey: 'Subnets',
    resourceType: 'aws:ec2:subnet',
    resources: [reference(`aws_subnet.private_${index}`, 'arn')],
    parameters: { duration: DURATION, scope: 'all' },
  }));
  if (choices['node-strategy'] !== 'managed-node-groups') return zones;
  const groups = plan.pools.map(({ name }) => ({
    name: `nodes-${name}`,
    description: `A third of the machines of ${name} in ${plan.name} ends`,
    action: 'aws:eks:terminate-nodegroup-instances',
    targetKey: 'Nodegroups',
    resourceType: 'aws:eks:nodegroup',
    resources: [reference(`aws_eks_node_group.${codeName(name)}`, 'arn')],
    parameters: { instanceTerminationPercentage: String(ENDED_NODES) },
  }));
  return [...zones, ...groups];
}

/**
 * Experiments of the Fault Injection Service, each of which an alarm on the
 * service objective ends. Only clusters without production have them: people
 * take one to production when it surprises nobody any more.
 */
export function awsFaults(context: ClusterStackContext): StackPart {
  const { choices, named, plan } = context;
  if (choices.chaos !== 'provider-faults' || plan.production) return {};
  const ownAlarms = stopAlarms(context);
  const alarms =
    ownAlarms.length > 0
      ? ownAlarms.map(({ type, name }) => reference(`${type}.${name}`, 'arn'))
      : [variable(STOP_ALARM.name)];
  return {
    resources: [
      ...ownAlarms,
      ...awsRole({
        part: PART,
        name: 'faults',
        roleName: named('faults', MAX_ROLE_NAME),
        trust: trustService('fis.amazonaws.com'),
        managedPolicies: [
          'service-role/AWSFaultInjectionSimulatorEKSAccess',
          'service-role/AWSFaultInjectionSimulatorNetworkAccess',
        ],
      }),
      ...experiments(context).map(experiment =>
        experimentTemplate(experiment, { alarms, cluster: plan.name }),
      ),
    ],
    variables: ownAlarms.length > 0 ? [] : [STOP_ALARM],
    notes: [
      'Nothing fails by itself: say what you expect, tell the people on call, then `aws fis start-experiment --experiment-template-id ID`. End one early with `aws fis stop-experiment --id ID`.',
      'Experiments stand in clusters without production alone. Take one to production by hand, when it has surprised nobody here three times.',
    ],
  };
}
