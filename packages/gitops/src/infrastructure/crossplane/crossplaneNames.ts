import type { SelectedAddon } from '@kubernetes-architect/addons';
import { LABEL_PREFIX } from '../../manifests/labels';
import type { RenderContext } from '../../RenderContext';
import type { Cloud } from '../cloud/CloudStack';

/** Folder of the objects. */
export const CROSSPLANE_FOLDER = 'infrastructure/crossplane';

/** Steps in which the objects are applied, each a folder: a step needs the kinds that the one before brings. */
export const CROSSPLANE_STEPS = [
  'packages',
  'definitions',
  'clusters',
] as const;

/** A step in which objects are applied. */
export type CrossplaneStep = (typeof CROSSPLANE_STEPS)[number];

/** Namespace of the orders and of all that is made for them. */
export const ORDER_NAMESPACE = 'fleet';

/** Group of the kinds by which clusters are ordered. */
export const ORDER_GROUP = `fleet.${LABEL_PREFIX}`;

/** Version of the kinds by which clusters are ordered. */
export const ORDER_VERSION = 'v1alpha1';

/** Kind by which a cluster is ordered, by the cloud it stands in. */
export const ORDER_KINDS: Readonly<Record<Cloud, string>> = {
  aws: 'AwsCluster',
  azure: 'AzureCluster',
  gcp: 'GoogleCluster',
};

/** Crossplane as it was selected; undefined where it was not. */
function crossplane({
  addons,
}: Pick<RenderContext, 'addons'>): SelectedAddon | undefined {
  return addons.find(({ definition }) => definition.name === 'crossplane');
}

/** Name of the cluster that Crossplane runs on, which it cannot make. */
export function managementCluster(
  context: Pick<RenderContext, 'addons'>,
): string | undefined {
  return crossplane(context)?.clusters[0]?.name;
}
