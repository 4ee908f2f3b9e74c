import type { JsonObject } from '../snapshot/jsonObject';

/** Time of every observation in tests. */
export const NOW = '2026-07-01T12:00:00.000Z';

/** Long before {@link NOW}. */
export const LONG_AGO = '2026-06-30T12:00:00Z';

/** A node as the API server gives it. */
export function makeNode(name: string, overrides: JsonObject = {}) {
  const { labels = {}, ready = 'True', ...rest } = overrides;
  return {
    metadata: { name, labels, creationTimestamp: LONG_AGO },
    spec: {},
    status: {
      capacity: { cpu: '4', memory: '16Gi', pods: '110' },
      allocatable: { cpu: '3900m', memory: '15Gi', pods: '110' },
      conditions: [{ type: 'Ready', status: ready }],
      nodeInfo: { kubeletVersion: 'v1.36.3', architecture: 'amd64' },
    },
    ...rest,
  };
}

/** A namespace as the API server gives it. */
export function makeNamespace(name: string, labels = {}) {
  return {
    metadata: { name, uid: `uid-${name}`, labels },
    status: { phase: 'Active' },
  };
}

/** A pod spec with one container that requests 250m and 64Mi. */
export function makePodSpec(overrides: JsonObject = {}) {
  return {
    containers: [
      {
        name: 'app',
        image: 'registry.example/app:1.0.0',
        resources: { requests: { cpu: '250m', memory: '64Mi' } },
      },
    ],
    ...overrides,
  };
}

/** A running and ready pod; `owner` is `[kind, name]`. */
export function makePod(
  name: string,
  options: {
    namespace?: string;
    owner?: [string, string];
    spec?: JsonObject;
    status?: JsonObject;
    createdAt?: string;
  } = {},
) {
  const { namespace = 'shop', owner, spec, status, createdAt } = options;
  return {
    metadata: {
      name,
      namespace,
      creationTimestamp: createdAt ?? LONG_AGO,
      ...(owner && {
        ownerReferences: [{ kind: owner[0], name: owner[1], controller: true }],
      }),
    },
    spec: makePodSpec({ nodeName: 'node-1', ...spec }),
    status: {
      phase: 'Running',
      conditions: [
        { type: 'Ready', status: 'True', lastTransitionTime: LONG_AGO },
      ],
      ...status,
    },
  };
}

/** A Deployment and its ReplicaSet `<name>-1`. */
export function makeDeployment(
  name: string,
  options: {
    namespace?: string;
    replicas?: number;
    ready?: number;
    conditions?: JsonObject[];
  } = {},
) {
  const { namespace = 'shop', replicas = 1, ready = replicas } = options;
  const spec = { replicas, template: { spec: makePodSpec() } };
  return {
    deployment: {
      metadata: { name, namespace, creationTimestamp: LONG_AGO },
      spec,
      status: {
        replicas,
        readyReplicas: ready,
        updatedReplicas: replicas,
        conditions: options.conditions,
      },
    },
    replicaSet: {
      metadata: {
        name: `${name}-1`,
        namespace,
        ownerReferences: [{ kind: 'Deployment', name, controller: true }],
      },
      spec,
      status: { replicas, readyReplicas: ready },
    },
  };
}
