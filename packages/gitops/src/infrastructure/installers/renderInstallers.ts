import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import type { ClusterPlan } from '../plan/ClusterPlan';
import { K3S, renderLightDistribution, RKE2 } from './k3s/renderK3s';
import { renderKops } from './kops/renderKops';
import { renderKubeadm } from './kubeadm/renderKubeadm';
import { renderKubespray } from './kubespray/renderKubespray';
import { renderOpenShift } from './openshift/renderOpenShift';
import { renderRancher } from './rancher/renderRancher';
import { renderTanzu } from './tanzu/renderTanzu';

type Installer = (
  plan: ClusterPlan,
  context: RenderContext,
) => RepositoryFile[];

/** Distributions that have an installer of their own. */
const INSTALLERS: Readonly<Record<string, Installer>> = {
  k3s: (plan, context) => renderLightDistribution(plan, K3S, context),
  kops: renderKops,
  kubeadm: renderKubeadm,
  kubespray: renderKubespray,
  openshift: renderOpenShift,
  rke2: (plan, context) =>
    plan.cluster.provider === 'rancher'
      ? renderRancher(plan, context)
      : renderLightDistribution(plan, RKE2, context),
  tanzu: renderTanzu,
};

/** Whether a distribution has an installer of its own. */
export function hasInstaller(distribution: string | undefined): boolean {
  return distribution !== undefined && distribution in INSTALLERS;
}

/** What the installer of the distribution reads, for each cluster that a cloud does not run. */
export function renderInstallers(
  plans: readonly ClusterPlan[],
  context: RenderContext,
): RepositoryFile[] {
  const install = INSTALLERS[context.choices.distribution ?? ''];
  return install ? plans.flatMap(plan => install(plan, context)) : [];
}
