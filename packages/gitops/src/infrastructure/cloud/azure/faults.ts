import type { CloudResource } from '../CloudStack';
import { block, blocks, reference } from '../CloudValue';
import {
  type ClusterStackContext,
  codeName,
  type StackPart,
} from '../StackBuilder';
import { LOCATION, GROUP, azureZones } from './network';

const PART = 'faults' as const;

/** How long a zone is down. */
const DURATION = 'PT10M';

/** Scale set of the first pool, which Azure names itself. */
const SCALE_SET = reference(
  'data.azurerm_resources.nodes',
  'resources[0].id',
  'resources[0].id',
);

function zoneExperiment(
  zone: string,
  { named }: ClusterStackContext,
): CloudResource[] {
  const name = codeName('zone', zone);
  return [
    {
      part: PART,
      type: 'azurerm_chaos_studio_experiment',
      name,
      args: {
        name: named(`zone-${zone}-down`),
        resource_group_name: GROUP,
        location: LOCATION,
        identity: block({ type: 'SystemAssigned' }),
        selectors: blocks([
          {
            name: 'nodes',
            chaos_studio_target_ids: [
              reference('azurerm_chaos_studio_target.nodes', 'id'),
            ],
          },
        ]),
        steps: blocks([
          {
            name: 'zone-down',
            branch: blocks([
              {
                name: 'nodes',
                actions: blocks([
                  {
                    action_type: 'continuous',
                    duration: DURATION,
                    parameters: {
                      abruptShutdown: 'true',
                      virtualMachineScaleSetInstances: JSON.stringify({
                        zones: [zone],
                      }),
                    },
                    selector_name: 'nodes',
                    urn: reference(
                      'azurerm_chaos_studio_capability.shutdown',
                      'urn',
                      'capabilityUrn',
                    ),
                  },
                ]),
              },
            ]),
          },
        ]),
      },
    },
    {
      part: PART,
      type: 'azurerm_role_assignment',
      name: `faults_${name}`,
      args: {
        scope: SCALE_SET,
        role_definition_name: 'Virtual Machine Contributor',
        principal_id: reference(
          `azurerm_chaos_studio_experiment.${name}`,
          'identity[0].principal_id',
          'identity.apply(identity => identity?.principalId ?? "")',
        ),
      },
    },
  ];
}

/**
 * Experiments of Chaos Studio that switch off the machines of a zone:
 * https://learn.microsoft.com/azure/chaos-studio/chaos-studio-fault-library
 */
export function azureFaults(context: ClusterStackContext): StackPart {
  const { choices, plan } = context;
  // Nodes that Azure provisions by itself are no scale set.
  const strategy = choices['node-strategy'];
  if (
    choices.chaos !== 'provider-faults' ||
    plan.production ||
    strategy === 'provider-automated' ||
    strategy === 'karpenter'
  )
    return {};
  return {
    resources: [
      {
        part: PART,
        type: 'azurerm_resources',
        name: 'nodes',
        data: true,
        args: {
          resource_group_name: reference(
            'azurerm_kubernetes_cluster.main',
            'node_resource_group',
          ),
          type: 'Microsoft.Compute/virtualMachineScaleSets',
        },
      },
      {
        part: PART,
        type: 'azurerm_chaos_studio_target',
        name: 'nodes',
        args: {
          location: LOCATION,
          target_resource_id: SCALE_SET,
          target_type: 'Microsoft-VirtualMachineScaleSet',
        },
      },
      {
        part: PART,
        type: 'azurerm_chaos_studio_capability',
        name: 'shutdown',
        args: {
          chaos_studio_target_id: reference(
            'azurerm_chaos_studio_target.nodes',
            'id',
          ),
          capability_type: 'Shutdown-2.0',
        },
      },
      ...azureZones(context).flatMap(zone => zoneExperiment(zone, context)),
    ],
    notes: [
      'Nothing fails by itself: start an experiment in Chaos Studio, when the people on call know of it. Chaos Studio has no condition that stops one: let the alert on the service objective call `az rest --method post` on the address of the experiment with `/cancel`, and keep a hand on that button.',
      'Experiments stand in clusters without production alone. Take one to production by hand, when it has surprised nobody here three times.',
    ],
  };
}
