import type { TenantModel } from '@kubernetes-architect/architecture';
import type { ILimitRange } from 'kubernetes-models/v1/LimitRange';
import type { IResourceQuota } from 'kubernetes-models/v1/ResourceQuota';

/** What a container gets that asks for nothing, so that the quota can count it. */
const CONTAINER_DEFAULTS = {
  default: { memory: '128Mi' },
  defaultRequest: { cpu: '50m', memory: '128Mi' },
};

/** Limits of all pods of a namespace together. */
export function tenantQuota({ quota }: TenantModel): IResourceQuota {
  return {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'tenant' },
    spec: {
      hard: {
        'limits.memory': quota.memory,
        pods: String(quota.pods),
        'requests.cpu': quota.cpu,
        'requests.memory': quota.memory,
        'services.loadbalancers': '0',
        'services.nodeports': '0',
      },
    },
  };
}

/** Defaults of one container of a namespace. */
export function tenantLimitRange(): ILimitRange {
  return {
    apiVersion: 'v1',
    kind: 'LimitRange',
    metadata: { name: 'tenant' },
    spec: { limits: [{ type: 'Container', ...CONTAINER_DEFAULTS }] },
  };
}
