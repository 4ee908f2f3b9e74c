import type { SelectedAddon } from '@kubernetes-architect/addons';
import type {
  ClusterModel,
  ControlPlane,
  PoolModel,
} from '@kubernetes-architect/architecture';

/** What the code that makes a cluster is generated from. */
export interface ClusterPlan {
  /** Unique; it becomes a folder and a name in the cloud. */
  name: string;
  cluster: ClusterModel;
  /** Whether it is production, so that more of it is redundant and protected. */
  production: boolean;
  pools: readonly PoolModel[];
  /** What the intent states of the control plane. */
  controlPlane?: ControlPlane;
  /** Members of a control plane of the team's own: odd. */
  members: number;
  /** Namespaces of tenants, by name. */
  namespaces: readonly string[];
  /** Add-ons of the cluster, by name. */
  addons: readonly SelectedAddon[];
  /** Wave in which it is upgraded, counted from 1. */
  wave: number;
  /** What the second copy of a cluster in another region is kept for. */
  standby?: 'pilot-light' | 'warm-standby';
}
