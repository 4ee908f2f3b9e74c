import type { TenantModel } from '@kubernetes-architect/architecture';
import type { ILimitRange } from 'kubernetes-models/v1/LimitRange';
import type { IResourceQuota } from 'kubernetes-models/v1/ResourceQuota';
import { PLATFORM_PRIORITY } from '../policies/priorityClasses';

/**
 * What a container gets that asks for nothing: the quota can count it, and
 * what it writes cannot fill the disk of its node.
 */
const CONTAINER_DEFAULTS = {
  default: { 'ephemeral-storage': '4Gi', memory: '128Mi' },
  defaultRequest: { cpu: '50m', 'ephemeral-storage': '128Mi', memory: '128Mi' },
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

/** Classes that are the platform's own: a pod of a tenant that used one would push its add-ons aside. */
const PLATFORM_CLASSES = [
  PLATFORM_PRIORITY,
  'system-cluster-critical',
  'system-node-critical',
];

/** Lets no pod of a namespace use a priority of the platform. */
export function platformPriorityQuota(): IResourceQuota {
  return {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'no-platform-priority' },
    spec: {
      hard: { pods: '0' },
      scopeSelector: {
        matchExpressions: [
          {
            operator: 'In',
            scopeName: 'PriorityClass',
            values: PLATFORM_CLASSES,
          },
        ],
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
