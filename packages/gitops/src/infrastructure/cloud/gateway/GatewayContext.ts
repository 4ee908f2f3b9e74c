import type { ClusterPlan } from '../../plan/ClusterPlan';
import type { PublishedHost } from './publishedHosts';

/** What the gateway of a provider in front of a cluster looks at. */
export interface GatewayContext {
  /** Name of the platform, which consumers see as the publisher. */
  platform: string;
  plan: ClusterPlan;
  hosts: readonly PublishedHost[];
  /** Whether the cluster has two generations for upgrades. */
  twice: boolean;
}
