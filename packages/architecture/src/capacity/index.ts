export type { Choices, ControlPlaneService } from './clusterFacts';
export type { Figure } from './Figure';
export {
  type ControlPlane,
  controlPlaneSchema,
  type NodePool,
  nodePoolSchema,
  nodePoolsSchema,
} from './nodePoolSchema';
export {
  type CapacityPlan,
  type ClusterCapacity,
  type NamespaceDemand,
  planCapacity,
  type TenantDemand,
} from './planCapacity';
export type { PoolCapacity } from './poolCapacity';
export type { Range, ResourceAmount } from './ResourceAmount';
