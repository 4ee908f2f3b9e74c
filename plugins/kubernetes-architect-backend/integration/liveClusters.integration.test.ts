import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  startControlPlane,
  waitFor,
  type ControlPlane,
} from '@kubernetes-architect/control-plane';
import type {
  ClusterDetail,
  ClusterSummary,
  FleetAnswer,
  WorkloadSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import request from 'supertest';
import kubernetesArchitectPlugin from '../src';

const DEADLINE_SECONDS = 5;

let live: ControlPlane;
let doomed: ControlPlane;
let get: <T>(path: string) => Promise<{ status: number; body: T }>;

beforeAll(async () => {
  [live, doomed] = await Promise.all([
    startControlPlane({
      name: 'live',
      nodes: 3,
      zones: 3,
      users: [{ name: 'viewer', groups: ['viewers'] }],
    }),
    startControlPlane({ name: 'doomed', nodes: 1 }),
  ]);
  await live.apply(viewerRole());
  const { server } = await startTestBackend({
    features: [
      kubernetesArchitectPlugin,
      mockServices.rootConfig.factory({
        data: {
          kubernetesArchitect: {
            recordedFleet: false,
            platforms: [],
            reader: { deadlineSeconds: DEADLINE_SECONDS, cacheSeconds: 0 },
            clusters: [
              entry('live', live.kubeconfig, 'live'),
              entry('doomed', doomed.kubeconfig, 'doomed'),
              entry('limited', live.user('viewer').kubeconfig, 'live'),
            ],
          },
        },
      }),
    ],
  });
  get = async path => {
    const { status, body } = await request(server)
      .get(`/api/kubernetes-architect${path}`)
      .set('authorization', mockCredentials.user.header());
    return { status, body };
  };
});

afterAll(async () => {
  await Promise.all([live?.stop(), doomed?.stop()]);
});

describe('a live cluster', () => {
  it('shows its version, nodes, zones and workloads', async () => {
    await live.apply([
      deployment({ name: 'fine', namespace: 'default', replicas: 3 }),
    ]);
    const workload = await waitForWorkload(
      'fine',
      ({ health }) => health === 'healthy',
    );
    expect(workload).toMatchObject({
      kind: 'Deployment',
      desired: 3,
      ready: 3,
      reasons: [],
    });
    const { body } = await get<ClusterDetail>('/clusters/live');
    expect(body).toMatchObject({
      name: 'live',
      version: expect.stringMatching(/^v1\.\d+\.\d+/),
      source: 'live',
      staleness: 'fresh',
      nodes: { total: 3, ready: 3 },
      zones: ['region-1-a', 'region-1-b', 'region-1-c'],
      apiServer: { ready: true, failedChecks: [] },
      unknownKinds: [],
    });
    expect(body.uid).toMatch(/^[0-9a-f-]{36}$/);
    expect(body.capacity.requested?.cpuCores).toBeCloseTo(0.3);
  });

  it('shows a broken workload first, with the reason that Kubernetes gives', async () => {
    await live.apply([
      deployment({
        name: 'nowhere',
        namespace: 'default',
        replicas: 2,
        nodeSelector: { disk: 'none-has-this' },
      }),
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'tight' } },
      {
        apiVersion: 'v1',
        kind: 'ResourceQuota',
        metadata: { name: 'none', namespace: 'tight' },
        spec: { hard: { pods: '0' } },
      },
      deployment({ name: 'refused', namespace: 'tight', replicas: 1 }),
    ]);
    const nowhere = await waitForWorkload(
      'nowhere',
      ({ reasons }) => reasons.length > 0,
    );
    expect(nowhere).toMatchObject({
      health: 'failed',
      desired: 2,
      ready: 0,
      reasons: [
        {
          code: 'Unschedulable',
          pods: 2,
          message: expect.stringContaining('0/3 nodes are available'),
        },
      ],
    });
    const refused = await waitForWorkload(
      'refused',
      ({ reasons }) => reasons.length > 0,
    );
    expect(refused.reasons[0]).toMatchObject({
      code: 'FailedCreate',
      message: expect.stringContaining('exceeded quota'),
    });
    const { body } = await get<ClusterDetail>('/clusters/live');
    expect(body.state).toBe('unhealthy');
    expect(body.workloadList?.slice(0, 2).map(({ name }) => name)).toEqual([
      'nowhere',
      'refused',
    ]);
    expect(body.events?.map(({ reason }) => reason)).toContain(
      'FailedScheduling',
    );
  });

  it('takes for unknown what the credentials may not list', async () => {
    const { body } = await get<ClusterDetail>('/clusters/limited');
    expect(body.workloadList?.length).toBeGreaterThan(0);
    expect(body.nodeList).toBeUndefined();
    expect(body.unknownKinds).toContainEqual({
      kind: 'Node',
      resource: 'nodes',
      code: 'forbidden',
      message: expect.stringContaining('Grant the verb list on nodes'),
    });
  });
});

describe('a cluster that fails', () => {
  it('costs only its own row, as stale while an answer is known, and not more than its deadline', async () => {
    const before = await get<FleetAnswer<ClusterSummary>>('/fleet');
    expect(before.body.items.map(({ name }) => name)).toEqual([
      'doomed',
      'limited',
      'live',
    ]);
    expect(before.body.errorsByCluster).toEqual({});

    // It hangs: the connection stands, and no answer comes.
    process.kill(doomed.processIds['kube-apiserver'], 'SIGSTOP');
    const startedAt = Date.now();
    const hanging = await get<FleetAnswer<ClusterSummary>>('/fleet');
    expect(Date.now() - startedAt).toBeLessThan(DEADLINE_SECONDS * 1000);
    expect(stalenessByName(hanging.body)).toEqual({
      doomed: 'stale',
      limited: 'fresh',
      live: 'fresh',
    });
    expect(hanging.body.errorsByCluster.doomed.code).toBe('timeout');

    // It comes back, and then goes for good.
    process.kill(doomed.processIds['kube-apiserver'], 'SIGCONT');
    await waitFor({
      what: 'the cluster to recover',
      timeout: 30_000,
      attempt: async () => {
        const { body } = await get<FleetAnswer<ClusterSummary>>('/fleet');
        return stalenessByName(body).doomed === 'fresh' || undefined;
      },
    });
    process.kill(doomed.processIds['kube-apiserver'], 'SIGKILL');
    const dead = await waitFor({
      what: 'the cluster to be gone',
      timeout: 10_000,
      attempt: async () => {
        const answer = await get<FleetAnswer<ClusterSummary>>('/fleet');
        return stalenessByName(answer.body).doomed === 'stale'
          ? answer
          : undefined;
      },
    });
    expect(stalenessByName(dead.body)).toEqual({
      doomed: 'stale',
      limited: 'fresh',
      live: 'fresh',
    });
    expect(Object.keys(dead.body.errorsByCluster)).toEqual(['doomed']);
    expect(dead.body.errorsByCluster.doomed.code).toBe('unreachable');
  });
});

function entry(name: string, kubeconfig: string, context: string) {
  return { name, kubeconfig, context };
}

function stalenessByName({ items }: FleetAnswer<ClusterSummary>) {
  return Object.fromEntries(
    items.map(({ name, staleness }) => [name, staleness]),
  );
}

async function waitForWorkload(
  name: string,
  isAsExpected: (workload: WorkloadSummary) => boolean,
): Promise<WorkloadSummary> {
  return waitFor({
    what: `the workload ${name}`,
    timeout: 60_000,
    attempt: async () => {
      const { body } = await get<ClusterDetail>('/clusters/live');
      const workload = body.workloadList?.find(row => row.name === name);
      return workload && isAsExpected(workload) ? workload : undefined;
    },
  });
}

function deployment(options: {
  name: string;
  namespace: string;
  replicas: number;
  nodeSelector?: Record<string, string>;
}) {
  const { name, namespace, replicas, nodeSelector } = options;
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: {
      replicas,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: {
          nodeSelector,
          containers: [
            {
              name: 'app',
              image: 'registry.k8s.io/pause:3.10',
              resources: { requests: { cpu: '100m', memory: '32Mi' } },
            },
          ],
        },
      },
    },
  };
}

/** Everything that a dashboard reads, but nodes. */
function viewerRole() {
  return [
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'portal-without-nodes' },
      rules: [
        {
          apiGroups: [''],
          resources: ['namespaces', 'pods', 'persistentvolumeclaims', 'events'],
          verbs: ['get', 'list'],
        },
        {
          apiGroups: ['apps', 'batch'],
          resources: ['*'],
          verbs: ['get', 'list'],
        },
      ],
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: 'portal-without-nodes' },
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'ClusterRole',
        name: 'portal-without-nodes',
      },
      subjects: [
        {
          apiGroup: 'rbac.authorization.k8s.io',
          kind: 'Group',
          name: 'viewers',
        },
      ],
    },
  ];
}
