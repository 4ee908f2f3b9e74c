import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonDefinition } from '../AddonDefinition';
import type { AddonPlatform } from '../AddonPlatform';

/**
 * Why an add-on is there.
 *
 * @public
 */
export type SelectionReason =
  | { kind: 'decision'; decision: string; option: string }
  | { kind: 'request' }
  | { kind: 'requirement'; addon: string; because: string };

/**
 * An add-on of a platform.
 *
 * @public
 */
export interface SelectedAddon {
  definition: AddonDefinition;
  /** Exact version of the chart or tag; absent for objects. */
  version?: string;
  reasons: readonly SelectionReason[];
  /** Clusters that get it, by name. */
  clusters: readonly ClusterModel[];
  /** Names of the selected add-ons that come before it. */
  after: readonly string[];
  /** Number of add-ons in the longest chain that has to come before it. */
  depth: number;
  /** What its values and configurations are computed from. */
  platform: AddonPlatform;
}
