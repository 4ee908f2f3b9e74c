import type { RenderContext } from '../../RenderContext';
import type { ClusterPlan } from '../plan/ClusterPlan';

/** A template of an infrastructure provider: its kind and what it says. */
export interface ProviderTemplate {
  apiVersion: string;
  kind: string;
  spec: object;
}

/** How a provider of Cluster API makes clusters of one sort. */
export interface Flavour {
  /** Unique; it becomes the name of the ClusterClass. */
  name: string;
  title: string;
  /** Providers that have to run on the management cluster. */
  providers: readonly string[];
  cluster(plan: ClusterPlan): ProviderTemplate;
  controlPlane(
    plan: ClusterPlan,
    choices: RenderContext['choices'],
  ): ProviderTemplate;
  /** Machines of the control plane, where it is not run by the provider. */
  controlPlaneMachine?(plan: ClusterPlan): ProviderTemplate;
  worker(plan: ClusterPlan): ProviderTemplate;
  workerBootstrap(plan: ClusterPlan): ProviderTemplate;
  /** Whether workers are pools of the provider or machines one by one. */
  workers: 'machineDeployments' | 'machinePools';
  /** Where the template of a worker has what differs by pool, as JSON pointers below `/spec/template/spec`. */
  pointers: { machineType?: string; diskGigabytes?: string };
}
