import {
  KUSTOMIZATION_FILE,
  kustomization,
} from '../../manifests/kustomization';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { CLOUDS } from '../cloud/CloudStack';
import { cloudStacks } from '../cloud/cloudStacks';
import { renderOpenTofu } from '../opentofu/renderOpenTofu';
import type { ClusterPlan } from '../plan/ClusterPlan';
import { clusterComposition } from './clusterComposition';
import { clusterDefinition, type OrderedStack } from './clusterDefinition';
import { clusterOrder } from './clusterOrder';
import { composeStack } from './composeStack';
import {
  CROSSPLANE_FOLDER,
  type CrossplaneStep,
  managementCluster,
  ORDER_KINDS,
  ORDER_NAMESPACE,
} from './crossplaneNames';
import { functionPackage, providerPackage } from './crossplanePackages';
import { crossplaneReadme } from './crossplaneReadme';
import { keptForEver } from './keptForEver';
import { MANAGED_KINDS } from './managedKinds';
import { providerConfig } from './providerConfig';

function stepFiles(
  step: CrossplaneStep,
  files: ReadonlyArray<{ name: string; objects: readonly object[] }>,
  folders: readonly string[] = [],
): RepositoryFile[] {
  const folder = `${CROSSPLANE_FOLDER}/${step}`;
  return [
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: [...files.map(({ name }) => name), ...folders],
      }),
    ),
    ...files.map(({ name, objects }) =>
      manifestFile(`${folder}/${name}`, ...objects),
    ),
  ];
}

function cloudsOf(ordered: readonly OrderedStack[]) {
  return CLOUDS.filter(cloud =>
    ordered.some(({ stack }) => stack.cloud === cloud),
  );
}

/** Providers of the services that are used, and the family of each, which brings the kind of its configuration. */
function packageFiles(
  ordered: readonly OrderedStack[],
  context: RenderContext,
): RepositoryFile[] {
  const providers = cloudsOf(ordered).flatMap(cloud => {
    const services = ordered
      .filter(({ stack }) => stack.cloud === cloud)
      .flatMap(({ stack }) => stack.resources)
      .flatMap(({ type }) => MANAGED_KINDS.get(type)?.service ?? []);
    return [...new Set(['', ...services])]
      .sort()
      .map(service => providerPackage(cloud, service));
  });
  return stepFiles('packages', [
    {
      name: 'providers.yaml',
      objects: providers.map(each => keptForEver(each, context)),
    },
    { name: 'functions.yaml', objects: [functionPackage()] },
  ]);
}

function definitionFiles(
  ordered: readonly OrderedStack[],
  context: RenderContext,
): RepositoryFile[] {
  return stepFiles('definitions', [
    {
      name: 'namespace.yaml',
      objects: [
        keptForEver(
          {
            apiVersion: 'v1',
            kind: 'Namespace',
            metadata: {
              name: ORDER_NAMESPACE,
              labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
            },
          },
          context,
        ),
      ],
    },
    ...cloudsOf(ordered).map(cloud => ({
      name: `${ORDER_KINDS[cloud].toLowerCase()}.yaml`,
      objects: [
        keptForEver(
          clusterDefinition(
            cloud,
            ordered.filter(({ stack }) => stack.cloud === cloud),
          ),
          context,
        ),
      ],
    })),
  ]);
}

function orderFiles(
  ordered: OrderedStack,
  context: RenderContext,
): RepositoryFile[] {
  const folder = `${CROSSPLANE_FOLDER}/clusters/${ordered.stack.name}`;
  const twice = ordered.composed.asked.includes('generation');
  const order = (generation?: string) =>
    keptForEver(clusterOrder(ordered, generation), context);
  return [
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({ resources: ['composition.yaml', 'cluster.yaml'] }),
    ),
    manifestFile(
      `${folder}/composition.yaml`,
      keptForEver(clusterComposition(ordered), context),
    ),
    manifestFile(`${folder}/cluster.yaml`, order(twice ? 'blue' : undefined)),
    // Beside the kustomization: a person adds it when the next generation is made.
    ...(twice
      ? [manifestFile(`${folder}/cluster-green.yaml`, order('green'))]
      : []),
  ];
}

/**
 * Clusters as orders to Crossplane on the management cluster. That cluster
 * itself, and what all clusters of a cloud share, are made by OpenTofu.
 */
export function renderCrossplane(
  plans: readonly ClusterPlan[],
  context: RenderContext,
): RepositoryFile[] {
  const { model, choices } = context;
  const name = managementCluster(context);
  const management = model.clusters.find(each => each.name === name);
  const isOrdered = (stack: { name: string }) =>
    stack.name !== name && plans.some(plan => plan.name === stack.name);
  const stacks = cloudStacks(plans, context);
  const ordered = stacks
    .filter(isOrdered)
    .map(stack => ({ stack, composed: composeStack(stack) }));
  const byOpenTofu = renderOpenTofu(
    stacks.filter(stack => !isOrdered(stack)),
    model.name,
  );
  if (!management || ordered.length === 0) return byOpenTofu;
  return [
    ...byOpenTofu,
    ...packageFiles(ordered, context),
    ...definitionFiles(ordered, context),
    ...stepFiles(
      'clusters',
      [
        {
          name: 'provider-config.yaml',
          objects: cloudsOf(ordered).map(cloud =>
            keptForEver(
              providerConfig(cloud, { management, choices }),
              context,
            ),
          ),
        },
      ],
      ordered.map(({ stack }) => stack.name),
    ),
    ...ordered.flatMap(each => orderFiles(each, context)),
    crossplaneReadme(ordered, management.name),
  ];
}
