import type { RenderContext } from '../../../RenderContext';
import type { ClusterPlan } from '../../plan/ClusterPlan';
import { SUBSCRIPTION } from '../accountVariables';
import type { CloudStack } from '../CloudStack';
import { reference, variable } from '../CloudValue';
import { clusterStack, type CommonStack } from '../clusterStack';
import { sharedStackTexts } from '../sharedStackTexts';
import { DOMAIN, nameServers } from '../domain';
import { clusterStackContext, type StackPart } from '../StackBuilder';
import { azureBudget } from './billing';
import { azureCluster } from './cluster';
import { azureBackup, azureDataServices } from './dataServices';
import { azureFaults } from './faults';
import { azureIdentity } from './identity';
import { azureNetwork, GROUP } from './network';
import { azureObjectives } from './objectives';
import { azurePools } from './pools';
import { azureStorage } from './storage';

function azureNames(choices: RenderContext['choices']): StackPart {
  if (choices.dns !== 'external-dns' && choices.dns !== 'wildcard') return {};
  return {
    resources: [
      {
        part: 'names',
        type: 'azurerm_dns_zone',
        name: 'main',
        args: { name: variable('domain'), resource_group_name: GROUP },
        protect: true,
      },
    ],
    variables: [DOMAIN],
    outputs: [nameServers(reference('azurerm_dns_zone.main', 'name_servers'))],
  };
}

/** Everything that one cluster in Azure stands on. */
export function azureClusterStack(
  plan: ClusterPlan,
  context: RenderContext,
  common: CommonStack,
): CloudStack {
  const stack = clusterStackContext(plan, context);
  return clusterStack({
    cloud: 'azure',
    service: 'Azure Kubernetes Service',
    stack,
    common,
    parts: [
      azureNetwork(stack),
      azureCluster(stack),
      azurePools(stack),
      azureIdentity(stack),
      azureStorage(stack),
      azureBackup(stack),
      azureDataServices(stack),
      azureNames(context.choices),
      azureBudget(stack),
      azureObjectives(stack),
      azureFaults(stack),
    ],
  });
}

/** What the clusters in Azure share; undefined when there is nothing. */
export function azureSharedStack(
  context: RenderContext,
  region: string,
  tags: CloudStack['tags'],
): CloudStack | undefined {
  const { choices, model } = context;
  if (choices.registry !== 'provider-registry') return undefined;
  return {
    name: 'shared-azure',
    ...sharedStackTexts('Azure'),
    cloud: 'azure',
    region,
    tags,
    variables: [SUBSCRIPTION],
    resources: [
      {
        part: 'registry',
        type: 'azurerm_resource_group',
        name: 'main',
        args: { name: `${model.name}-shared`, location: region },
      },
      {
        part: 'registry',
        type: 'azurerm_container_registry',
        name: 'main',
        args: {
          name: `${model.name.replace(/-/g, '')}images`,
          resource_group_name: GROUP,
          location: reference('azurerm_resource_group.main', 'location'),
          sku: 'Premium',
          admin_enabled: false,
          anonymous_pull_enabled: false,
          zone_redundancy_enabled: true,
        },
        protect: true,
      },
    ],
    outputs: [
      {
        name: 'registry',
        description: 'Host of the registry, which comes before every image.',
        value: reference('azurerm_container_registry.main', 'login_server'),
      },
    ],
    notes: [
      'Let each cluster pull: `az aks update --attach-acr` gives its nodes the role AcrPull.',
    ],
  };
}
