import { existsSync, readFileSync } from 'node:fs';
import type { ControlPlane } from './ControlPlane.ts';
import type { KubernetesObject } from './KubernetesApi.ts';
import { startControlPlane } from './startControlPlane.ts';
import { isAlive } from '../testing/isAlive.ts';
import { deployment } from '../testing/deployment.ts';
import { waitFor } from '../process/waitFor.ts';

interface Pod extends KubernetesObject {
  spec: { nodeName?: string };
  status: { phase: string };
}

describe('startControlPlane', () => {
  let cluster: ControlPlane;

  beforeAll(async () => {
    cluster = await startControlPlane({
      name: 'one',
      nodes: [
        { name: 'general', count: 3 },
        { name: 'gpu', count: 1, capacity: { 'nvidia.com/gpu': '4' } },
      ],
      zones: 3,
      users: [{ name: 'viewer', groups: ['viewers'] }],
      auditLog: true,
    });
  });

  afterAll(() => cluster?.stop());

  it('runs 20 pods over three zones', async () => {
    await cluster.apply([deployment({ name: 'web', replicas: 20 })]);
    const pods = await waitFor({
      what: '20 pods to be Running',
      timeout: 30_000,
      attempt: async () => {
        const all = await cluster.api.list<Pod>(
          '/api/v1/namespaces/default/pods',
        );
        const running = all.filter(pod => pod.status.phase === 'Running');
        return running.length === 20 ? running : undefined;
      },
    });
    const nodes = await cluster.api.list('/api/v1/nodes');
    const zoneOf = new Map(
      nodes.map(node => [
        node.metadata?.name,
        node.metadata?.labels?.['topology.kubernetes.io/zone'],
      ]),
    );
    expect(new Set(pods.map(pod => zoneOf.get(pod.spec.nodeName)))).toEqual(
      new Set(['region-1-a', 'region-1-b', 'region-1-c']),
    );
  });

  it('has nodes with the capacity and labels of their pool', async () => {
    const node = await cluster.api.get<
      KubernetesObject & { status: { allocatable: Record<string, string> } }
    >('/api/v1/nodes/gpu-1');
    expect(node.status.allocatable).toMatchObject({
      cpu: '8',
      'nvidia.com/gpu': '4',
    });
    expect(node.metadata?.labels).toMatchObject({
      'kubernetes-architect.io/pool': 'gpu',
      'topology.kubernetes.io/zone': 'region-1-a',
    });
  });

  it('lets a user do what RBAC grants and nothing else', async () => {
    const { kubeconfig } = cluster.user('viewer');
    const asViewer = (...args: string[]) =>
      cluster.kubectl(['--kubeconfig', kubeconfig, ...args]);
    await expect(asViewer('get', 'pods')).rejects.toThrow(
      /User "viewer" cannot list resource "pods"/,
    );
    await cluster.apply([
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name: 'viewers', namespace: 'default' },
        roleRef: {
          apiGroup: 'rbac.authorization.k8s.io',
          kind: 'ClusterRole',
          name: 'view',
        },
        subjects: [
          {
            apiGroup: 'rbac.authorization.k8s.io',
            kind: 'Group',
            name: 'viewers',
          },
        ],
      },
    ]);
    await waitFor({
      what: 'the binding to be seen',
      timeout: 10_000,
      attempt: () => asViewer('get', 'pods').catch(() => undefined),
    });
    await expect(asViewer('delete', 'pod', '--all')).rejects.toThrow(
      /cannot delete/,
    );
    const audited = readFileSync(cluster.auditLog!, 'utf8');
    expect(audited).toContain('"username":"viewer"');
  });

  it('enforces Pod Security', async () => {
    await cluster.apply([
      {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: {
          name: 'locked',
          labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
        },
      },
    ]);
    await expect(
      cluster.kubectl(['-n', 'locked', 'run', 'bad', '--image=nginx']),
    ).rejects.toThrow(/violates PodSecurity "restricted/);
  });

  it('runs beside a second cluster that knows nothing of it', async () => {
    const second = await startControlPlane({ name: 'two', nodes: 1 });
    try {
      expect(second.server).not.toBe(cluster.server);
      await second.apply([deployment({ name: 'other', replicas: 1 })]);
      await expect(
        cluster.kubectl(['get', 'deployment', 'other']),
      ).rejects.toThrow(/NotFound/);
    } finally {
      await second.stop();
    }
  });

  it('leaves no process and no data after stop', async () => {
    const short = await startControlPlane({ name: 'short' });
    const pids = Object.values(short.processIds);
    expect(pids).toHaveLength(6);
    expect(pids.every(isAlive)).toBe(true);
    await short.stop();
    await short.stop();
    expect(pids.filter(isAlive)).toEqual([]);
    expect(existsSync(short.dataFolder)).toBe(false);
  });

  it('shows the end of the log when a component cannot start', async () => {
    await expect(
      startControlPlane({
        name: 'broken',
        apiServerArguments: ['--no-such-flag'],
      }),
    ).rejects.toThrow(/kube-apiserver ended[^]*unknown flag: --no-such-flag/);
  });
});
