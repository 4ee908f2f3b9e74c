/**
 * An amount of the three resources that Kubernetes schedules by.
 *
 * @public
 */
export interface ResourceAmount {
  /** CPU in cores, e.g. 0.25 for `250m`. */
  cpuCores: number;
  /** Memory in bytes. */
  memoryBytes: number;
  /** Number of pods. */
  pods: number;
}

/**
 * What nodes have and what pods asked for. A part is undefined when the kind it is summed from could not be read.
 *
 * @public
 */
export interface Capacity {
  /** Sum over nodes of `status.capacity`. */
  capacity?: ResourceAmount;
  /** Sum over nodes of `status.allocatable`: what pods may use. */
  allocatable?: ResourceAmount;
  /** Sum of effective requests of scheduled pods that have not ended; `pods` counts them. */
  requested?: ResourceAmount;
}
