import type { ClusterSnapshot } from '../snapshot/clusterSnapshot';
import { parseSnapshot } from '../snapshot/parseSnapshot';
import {
  LONG_AGO,
  makeDeployment,
  makeNamespace,
  makeNode,
  makePod,
  NOW,
} from '../testing/objects';
import { projectCluster } from './projectCluster';
import { toSummary } from './toSummary';

function snapshot(objects: Record<string, unknown[]>): ClusterSnapshot {
  return parseSnapshot({
    file: 'test.snapshot.json',
    json: {
      apiVersion: 'kubernetes-architect.io/v1alpha1',
      kind: 'ClusterSnapshot',
      metadata: { name: 'eu-1', observedAt: NOW },
      server: { version: { gitVersion: 'v1.36.3' } },
      objects,
    },
  });
}

const zone = (name: string) => ({
  labels: {
    'topology.kubernetes.io/zone': name,
    'topology.kubernetes.io/region': 'eu',
    'cloud.google.com/gke-nodepool': 'general',
  },
});

describe('projectCluster', () => {
  it('sums capacity, requests, pools and namespaces', () => {
    const { deployment, replicaSet } = makeDeployment('checkout');
    const detail = projectCluster(
      snapshot({
        Node: [makeNode('b', zone('eu-b')), makeNode('node-1', zone('eu-a'))],
        Namespace: [
          makeNamespace('shop', { 'kubernetes-architect.io/tenant': 'shop' }),
          makeNamespace('kube-system'),
        ],
        Deployment: [deployment],
        ReplicaSet: [replicaSet],
        Pod: [
          makePod('checkout-1-a', { owner: ['ReplicaSet', 'checkout-1'] }),
          makePod('ended', { status: { phase: 'Succeeded' } }),
        ],
        Event: [],
      }),
      'live',
    );
    expect(detail).toMatchObject({
      name: 'eu-1',
      state: 'healthy',
      region: 'eu',
      version: 'v1.36.3',
      uid: 'uid-kube-system',
      observedAt: NOW,
      staleness: 'fresh',
      nodes: { total: 2, ready: 2 },
      zones: ['eu-a', 'eu-b'],
      capacity: {
        capacity: { cpuCores: 8, memoryBytes: 32 * 1024 ** 3, pods: 220 },
        allocatable: { cpuCores: 7.8, memoryBytes: 30 * 1024 ** 3, pods: 220 },
        requested: { cpuCores: 0.25, memoryBytes: 64 * 1024 ** 2, pods: 1 },
      },
      pools: [{ name: 'general', provider: 'gke', nodes: 2, ready: 2 }],
      events: [],
      problems: [],
    });
    expect(detail.namespaceList).toEqual([
      expect.objectContaining({ name: 'kube-system', system: true }),
      expect.objectContaining({
        name: 'shop',
        tenant: 'shop',
        workloads: expect.objectContaining({ total: 2, completed: 1 }),
      }),
    ]);
    expect(toSummary(detail)).not.toHaveProperty('workloadList');
    expect(toSummary(detail).workloads?.total).toBe(2);
  });

  it('leaves unknown what could not be read', () => {
    const detail = projectCluster(snapshot({ Namespace: [] }), 'live');
    expect(detail).toMatchObject({
      state: 'unknown',
      namespaces: 0,
      capacity: {},
    });
    expect(detail.nodes).toBeUndefined();
    expect(detail.workloads).toBeUndefined();
    expect(detail.nodeList).toBeUndefined();
    expect(detail.events).toBeUndefined();
    expect(detail.capacity.requested).toBeUndefined();
  });

  it('puts critical problems first and counts them', () => {
    const claim = {
      metadata: {
        name: 'data',
        namespace: 'shop',
        creationTimestamp: LONG_AGO,
      },
      spec: { storageClassName: 'fast' },
      status: { phase: 'Pending' },
    };
    const detail = projectCluster(
      snapshot({
        Node: [makeNode('a'), makeNode('z', { ready: 'Unknown' })],
        PersistentVolumeClaim: [claim],
        Pod: [],
      }),
      'recorded',
    );
    expect(detail.state).toBe('unhealthy');
    expect(detail.staleness).toBe('recorded');
    expect(detail.problemCounts).toEqual({ critical: 1, warning: 1 });
    expect(detail.topProblems).toEqual([
      {
        severity: 'critical',
        subject: { kind: 'Node', name: 'z' },
        reason: 'NotReady',
        message: 'Node z is not ready.',
      },
      expect.objectContaining({
        reason: 'Pending',
        message: 'Volume claim data is Pending (storage class fast).',
      }),
    ]);
    expect(detail.nodeList?.map(({ name }) => name)).toEqual(['z', 'a']);
  });

  it('leaves out objects that are not valid, and says so', () => {
    const bad = makeNode('bad', {
      status: { capacity: { cpu: 'many' } },
    });
    const detail = projectCluster(
      snapshot({ Node: [makeNode('good'), bad, 'text'] }),
      'live',
    );
    expect(detail.nodeList?.map(({ name }) => name)).toEqual(['good']);
    expect(detail.unknownKinds).toEqual([
      expect.objectContaining({ kind: 'Node', code: 'malformed' }),
    ]);
  });

  it('refuses a file that is no snapshot, naming file and field', () => {
    expect(() =>
      parseSnapshot({ json: { kind: 'List' }, file: 'a.json' }),
    ).toThrow(/a\.json is not a ClusterSnapshot: apiVersion/);
  });
});
