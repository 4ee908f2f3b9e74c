import type { RenderContext } from '../../RenderContext';
import type { ClusterPlan } from '../plan/ClusterPlan';
import { isManaged } from '../plan/isManaged';
import {
  AWS_MACHINES,
  AWS_MANAGED,
  AZURE_MACHINES,
  AZURE_MANAGED,
} from './cloudFlavours';
import type { Flavour } from './Flavour';
import { GOOGLE_MACHINES, GOOGLE_MANAGED } from './googleFlavours';
import { METAL, VSPHERE } from './ownFlavours';

const BY_PROVIDER: Readonly<
  Record<string, { managed: Flavour; machines: Flavour }>
> = {
  aws: { managed: AWS_MANAGED, machines: AWS_MACHINES },
  azure: { managed: AZURE_MANAGED, machines: AZURE_MACHINES },
  gcp: { managed: GOOGLE_MANAGED, machines: GOOGLE_MACHINES },
  vsphere: { managed: VSPHERE, machines: VSPHERE },
  'bare-metal': { managed: METAL, machines: METAL },
};

/** How Cluster API makes a cluster; undefined where it has no provider for it. */
export function flavourOf(
  plan: ClusterPlan,
  choices: RenderContext['choices'],
): Flavour | undefined {
  const found = BY_PROVIDER[plan.cluster.provider];
  if (!found) return undefined;
  return isManaged(plan, choices) ? found.managed : found.machines;
}
