import { parseObjects } from '../snapshot/parseObjects';
import type {
  SnapshotKind,
  SnapshotObjects,
} from '../snapshot/snapshotObjects';
import { makeDeployment, makePod, makePodSpec, NOW } from '../testing/objects';
import { projectWorkloads } from './projectWorkloads';

function objectsOf(raw: Partial<Record<SnapshotKind, unknown[]>>) {
  return Object.fromEntries(
    Object.entries(raw).map(([kind, list]) => {
      const parsed = parseObjects(kind as SnapshotKind, list);
      expect(parsed.quarantined).toBe(0);
      return [kind, parsed.objects];
    }),
  ) as SnapshotObjects;
}

function project(raw: Partial<Record<SnapshotKind, unknown[]>>) {
  return projectWorkloads(objectsOf(raw), NOW) ?? [];
}

function deploymentWith(status: Record<string, unknown>, ready = 0) {
  const { deployment, replicaSet } = makeDeployment('checkout', { ready });
  return project({
    Deployment: [deployment],
    ReplicaSet: [replicaSet],
    Pod: [
      makePod('checkout-1-a', {
        owner: ['ReplicaSet', 'checkout-1'],
        status,
      }),
    ],
  });
}

function waiting(reason: string, message?: string) {
  return {
    phase: 'Pending',
    containerStatuses: [
      { name: 'app', state: { waiting: { reason, message } } },
    ],
  };
}

describe('projectWorkloads', () => {
  it('finds the Deployment of a pod and calls it healthy', () => {
    const rows = deploymentWith({}, 1);
    expect(rows).toEqual([
      expect.objectContaining({
        kind: 'Deployment',
        namespace: 'shop',
        name: 'checkout',
        health: 'healthy',
        reasons: [],
        desired: 1,
        ready: 1,
        images: ['registry.example/app:1.0.0'],
        requests: { cpuCores: 0.25, memoryBytes: 64 * 1024 ** 2 },
      }),
    ]);
  });

  it.each([
    ['CrashLoopBackOff', waiting('CrashLoopBackOff', 'back-off 5m0s')],
    ['ImagePullBackOff', waiting('ImagePullBackOff')],
    ['ImagePullBackOff', waiting('ErrImagePull')],
    ['CreateContainerConfigError', waiting('CreateContainerConfigError')],
    [
      'OOMKilled',
      {
        containerStatuses: [
          {
            name: 'app',
            state: { terminated: { reason: 'OOMKilled', exitCode: 137 } },
          },
        ],
      },
    ],
    [
      'Unschedulable',
      {
        phase: 'Pending',
        conditions: [
          {
            type: 'PodScheduled',
            status: 'False',
            reason: 'Unschedulable',
            message: '0/3 nodes are available',
          },
        ],
      },
    ],
    ['Pending', { phase: 'Pending', conditions: [] }],
    [
      'NotReady',
      {
        conditions: [
          {
            type: 'Ready',
            status: 'False',
            lastTransitionTime: '2026-07-01T11:00:00Z',
          },
        ],
      },
    ],
    ['Evicted', { phase: 'Failed', reason: 'Evicted' }],
  ])('says %s', (code, status) => {
    const [row] = deploymentWith(status);
    expect(row.health).toBe('failed');
    expect(row.reasons[0]).toMatchObject({
      code,
      pods: 1,
      examplePod: 'checkout-1-a',
    });
  });

  it('tells a recent kill for memory and forgets an old one', () => {
    const killedAt = (finishedAt: string) => ({
      containerStatuses: [
        {
          name: 'app',
          ready: true,
          restartCount: 4,
          state: { running: {} },
          lastState: {
            terminated: { reason: 'OOMKilled', exitCode: 137, finishedAt },
          },
        },
      ],
    });
    const [recent] = deploymentWith(killedAt('2026-07-01T11:50:00Z'), 1);
    expect(recent).toMatchObject({ health: 'degraded', restarts: 4 });
    expect(recent.reasons[0].code).toBe('OOMKilled');
    const [old] = deploymentWith(killedAt('2026-06-01T11:50:00Z'), 1);
    expect(old).toMatchObject({ health: 'healthy', reasons: [] });
  });

  it('names the cause before its symptom', () => {
    const [row] = deploymentWith({
      containerStatuses: [
        {
          name: 'app',
          state: { waiting: { reason: 'CrashLoopBackOff' } },
          lastState: {
            terminated: {
              reason: 'OOMKilled',
              exitCode: 137,
              finishedAt: '2026-07-01T11:59:00Z',
            },
          },
        },
      ],
    });
    expect(row.reasons.map(({ code }) => code)).toEqual([
      'OOMKilled',
      'CrashLoopBackOff',
    ]);
  });

  it('gives a young pod time', () => {
    const { deployment, replicaSet } = makeDeployment('checkout', { ready: 0 });
    const [row] = project({
      Deployment: [deployment],
      ReplicaSet: [replicaSet],
      Pod: [
        makePod('checkout-1-a', {
          owner: ['ReplicaSet', 'checkout-1'],
          createdAt: '2026-07-01T11:59:40Z',
          status: { phase: 'Pending', conditions: [] },
        }),
      ],
    });
    expect(row.health).toBe('progressing');
  });

  it('says what the Deployment itself reports', () => {
    const { deployment } = makeDeployment('checkout', {
      replicas: 3,
      ready: 2,
      conditions: [
        {
          type: 'ReplicaFailure',
          status: 'True',
          reason: 'FailedCreate',
          message: 'exceeded quota',
        },
      ],
    });
    const [row] = project({ Deployment: [deployment], Pod: [] });
    expect(row).toMatchObject({
      health: 'degraded',
      reasons: [{ code: 'FailedCreate', message: 'exceeded quota', pods: 0 }],
    });
  });

  it('does not guess when pods may not be read', () => {
    const { deployment } = makeDeployment('checkout', {
      replicas: 2,
      ready: 1,
    });
    const { deployment: complete } = makeDeployment('cart');
    expect(project({ Deployment: [deployment, complete] })).toEqual([
      expect.objectContaining({ name: 'checkout', health: 'unknown' }),
      expect.objectContaining({ name: 'cart', health: 'healthy' }),
    ]);
  });

  it('is undefined when nothing could be read', () => {
    expect(projectWorkloads({}, NOW)).toBeUndefined();
  });

  it('lists problems first, and what nothing owns as itself', () => {
    const { deployment, replicaSet } = makeDeployment('zebra', { ready: 0 });
    const { deployment: fine } = makeDeployment('alpha');
    const rows = project({
      Deployment: [fine, deployment],
      ReplicaSet: [replicaSet],
      Pod: [
        makePod('zebra-1-a', {
          owner: ['ReplicaSet', 'zebra-1'],
          status: waiting('CrashLoopBackOff'),
        }),
        makePod('lonely'),
        makePod('from-custom-controller', { owner: ['Rollout', 'web'] }),
      ],
    });
    expect(rows.map(({ kind, name }) => `${kind}/${name}`)).toEqual([
      'Deployment/zebra',
      'Deployment/alpha',
      'Pod/from-custom-controller',
      'Pod/lonely',
    ]);
  });

  it('tells Jobs and CronJobs', () => {
    const job = (
      name: string,
      conditions: Record<string, string>[],
      owner?: string,
    ) => ({
      metadata: {
        name,
        namespace: 'shop',
        ...(owner && { ownerReferences: [{ kind: 'CronJob', name: owner }] }),
      },
      spec: { completions: 1, template: { spec: makePodSpec() } },
      status: { startTime: `2026-07-01T0${name.length}:00:00Z`, conditions },
    });
    const cronJob = (name: string, suspend = false) => ({
      metadata: { name, namespace: 'shop' },
      spec: {
        schedule: '0 * * * *',
        suspend,
        jobTemplate: { spec: { template: { spec: makePodSpec() } } },
      },
    });
    const failed = {
      type: 'Failed',
      status: 'True',
      reason: 'BackoffLimitExceeded',
    };
    const complete = { type: 'Complete', status: 'True' };
    const rows = project({
      Job: [
        job('migrate', [failed]),
        job('import', [complete]),
        job('a', [failed], 'recovered'),
        job('ab', [complete], 'recovered'),
        job('abc', [failed], 'report'),
      ],
      CronJob: [cronJob('recovered'), cronJob('report'), cronJob('off', true)],
      Pod: [],
    });
    expect(
      rows.map(({ name, health, reasons }) => [name, health, reasons[0]?.code]),
    ).toEqual([
      ['migrate', 'failed', 'BackoffLimitExceeded'],
      ['report', 'degraded', 'LastRunFailed'],
      ['recovered', 'healthy', undefined],
      ['import', 'completed', undefined],
      ['off', 'suspended', undefined],
    ]);
  });
});
