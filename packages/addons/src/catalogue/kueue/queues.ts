import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';

interface Described extends KubernetesObject {
  spec: object;
}

const API = 'kueue.x-k8s.io/v1beta2';
const FLAVOR = 'default';

/** GPUs of the whole platform that a tenant may count on; it borrows the rest. */
const OWN_GPUS = 1;

/** A queue for each tenant, in one cohort, so that what one does not use another may borrow. */
export function queues({ model }: AddonPlatform): Described[] {
  return [
    {
      apiVersion: API,
      kind: 'ResourceFlavor',
      metadata: { name: FLAVOR },
      spec: {},
    },
    ...model.tenants.map(({ name, quota }) => ({
      apiVersion: API,
      kind: 'ClusterQueue',
      metadata: { name },
      spec: {
        cohortName: 'tenants',
        namespaceSelector: {
          matchExpressions: [
            {
              key: 'kubernetes.io/metadata.name',
              operator: 'In',
              values: model.tenants
                .filter(tenant => tenant.name === name)
                .flatMap(({ namespaces }) => namespaces)
                .map(namespace => namespace.name),
            },
          ],
        },
        queueingStrategy: 'BestEffortFIFO',
        preemption: {
          reclaimWithinCohort: 'Any',
          withinClusterQueue: 'LowerPriority',
        },
        resourceGroups: [
          {
            coveredResources: ['cpu', 'memory', 'nvidia.com/gpu'],
            flavors: [
              {
                name: FLAVOR,
                resources: [
                  { name: 'cpu', nominalQuota: quota.cpu },
                  { name: 'memory', nominalQuota: quota.memory },
                  { name: 'nvidia.com/gpu', nominalQuota: OWN_GPUS },
                ],
              },
            ],
          },
        ],
      },
    })),
  ];
}

/** The way into the queue of its tenant, in each namespace of an environment. */
export function localQueues(
  { model }: AddonPlatform,
  environment: EnvironmentModel,
): Described[] {
  return model.tenants.flatMap(({ name, namespaces }) =>
    namespaces
      .filter(namespace => namespace.environment === environment.name)
      .map(namespace => ({
        apiVersion: API,
        kind: 'LocalQueue',
        metadata: { name: 'jobs', namespace: namespace.name },
        spec: { clusterQueue: name },
      })),
  );
}
