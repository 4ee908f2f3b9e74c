import type { PoolModel } from '@kubernetes-architect/architecture';
import type { ClusterPlan } from '../plan/ClusterPlan';

/** Numbers from 1. */
function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Host names of the members of the control plane. */
export function controlPlaneHosts({ name, members }: ClusterPlan): string[] {
  return numbers(members).map(number => `${name}-control-plane-${number}`);
}

/** Host names of the members of an etcd of its own. */
export function etcdHosts({ name, members }: ClusterPlan): string[] {
  return numbers(Math.max(3, members)).map(number => `${name}-etcd-${number}`);
}

/** Host names of the nodes of a pool: as many as it has at least. */
export function poolHosts({ name }: ClusterPlan, pool: PoolModel): string[] {
  return numbers(Math.max(1, pool.minNodes)).map(
    number => `${name}-${pool.name}-${number}`,
  );
}

/** Name or address that the members of a control plane share. */
export function sharedHost({ name, cluster }: ClusterPlan): string {
  return cluster.endpoint.host ?? `${name}-api`;
}

/** Labels of a pool as a kubelet takes them. */
export function labelArgument({ labels }: PoolModel): string {
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}

/** Taints of a pool as `key=value:effect`. */
export function taintArguments({ taints }: PoolModel): string[] {
  return taints.map(
    ({ key, value = '', effect }) => `${key}=${value}:${effect}`,
  );
}

/** A version with its patch number; the first when only a minor version is said. */
export function patchVersion(version: string): string {
  return version.split('.').length === 2 ? `${version}.0` : version;
}

/** Port of the API server. */
export const API_PORT = 6443;
