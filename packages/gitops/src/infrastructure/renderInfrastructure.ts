import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { renderAirGap } from './airgap/renderAirGap';
import { renderAppliance } from './appliance/renderAppliance';
import { cloudStacks } from './cloud/cloudStacks';
import { renderClusterApi } from './cluster-api/renderClusterApi';
import { flavourOf } from './cluster-api/flavourOf';
import { renderCrossplane } from './crossplane/renderCrossplane';
import { renderFleet } from './fleet/renderFleet';
import { renderInstallers } from './installers/renderInstallers';
import { renderOpenTofu } from './opentofu/renderOpenTofu';
import type { ClusterPlan } from './plan/ClusterPlan';
import { isManaged } from './plan/isManaged';
import { planClusters } from './plan/planClusters';
import { renderPulumi } from './pulumi/renderPulumi';

/** Renders the clusters that a tool can make, and says which ones those are. */
interface Provisioner {
  makes(plan: ClusterPlan, context: RenderContext): boolean;
  render(
    plans: readonly ClusterPlan[],
    context: RenderContext,
  ): RepositoryFile[];
}

const PROVISIONERS: Readonly<Record<string, Provisioner>> = {
  'cluster-api': {
    makes: (plan, { choices }) => flavourOf(plan, choices) !== undefined,
    render: renderClusterApi,
  },
  crossplane: {
    makes: (plan, { choices }) => isManaged(plan, choices),
    render: renderCrossplane,
  },
  opentofu: {
    makes: (plan, { choices }) => isManaged(plan, choices),
    render: (plans, context) =>
      renderOpenTofu(cloudStacks(plans, context), context.model.name),
  },
  pulumi: {
    makes: (plan, { choices }) => isManaged(plan, choices),
    render: (plans, context) =>
      renderPulumi(cloudStacks(plans, context), context.model.name),
  },
};

/**
 * Code by which the clusters come to be: by the tool that was decided for, and
 * where that cannot make a cluster, by the installer of its distribution.
 * Nothing when no tool was decided for.
 */
function renderClusters(context: RenderContext): RepositoryFile[] {
  const { provisioning } = context.choices;
  if (provisioning === undefined) return [];
  const plans = planClusters(context);
  const provisioner = PROVISIONERS[provisioning];
  const made = provisioner
    ? plans.filter(plan => provisioner.makes(plan, context))
    : [];
  return [
    ...(provisioner && made.length > 0
      ? provisioner.render(made, context)
      : []),
    ...renderInstallers(
      plans.filter(plan => !made.includes(plan)),
      context,
    ),
    ...renderAirGap(context),
  ];
}

/** Code by which the clusters come to be and what they ask of an appliance, below `infrastructure/`, and what a second GitOps engine keeps alike on them, below `fleet/`. */
export function renderInfrastructure(context: RenderContext): RepositoryFile[] {
  return [
    ...renderClusters(context),
    ...renderAppliance(context),
    ...renderFleet(context),
  ];
}
