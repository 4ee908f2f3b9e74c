import {
  startControlPlane,
  waitFor,
  type ControlPlane,
} from '@kubernetes-architect/control-plane';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/testing/runInFolder';

const NAMESPACE = 'broken';

/** What is wrong, as the controllers of Kubernetes themselves report it; containers are simulated and run nothing. */
const EXPECTED = [
  'claim-pending: class PersistentVolumeClaim/data',
  'failed-job: deadline Job/nightly',
  'hpa-not-scaling: metrics HorizontalPodAutoscaler/web',
  'hpa-not-scaling: target HorizontalPodAutoscaler/nobody',
  'pending: claim Pod/writer',
  'pending: placement Pod/picky',
  'pending: resources Pod/huge',
  'quota-exceeded: quota ReplicaSet/greedy',
  'service-without-endpoints: selector Service/lost',
];

let cluster: ControlPlane;
let folder: string;

const object = (
  apiVersion: string,
  kind: string,
  name: string,
  rest: object,
) => ({
  apiVersion,
  kind,
  metadata: { name, namespace: NAMESPACE },
  ...rest,
});
const container = (cpu?: string) => ({
  name: 'app',
  image: 'registry.example/app:1',
  ...(cpu && { resources: { requests: { cpu } } }),
});
const deployment = (name: string, cpu: string) =>
  object('apps/v1', 'Deployment', name, {
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: { containers: [container(cpu)] },
      },
    },
  });
const autoscaler = (name: string, target: string) =>
  object('autoscaling/v2', 'HorizontalPodAutoscaler', name, {
    spec: {
      maxReplicas: 3,
      scaleTargetRef: {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        name: target,
      },
      metrics: [
        {
          type: 'Resource',
          resource: {
            name: 'cpu',
            target: { type: 'Utilization', averageUtilization: 80 },
          },
        },
      ],
    },
  });

const OBJECTS = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } },
  object('v1', 'ResourceQuota', 'tenant', {
    spec: { hard: { 'requests.cpu': '900' } },
  }),
  object('v1', 'Pod', 'huge', { spec: { containers: [container('500')] } }),
  object('v1', 'Pod', 'picky', {
    spec: {
      nodeSelector: { disk: 'none-has-this' },
      containers: [container('1m')],
    },
  }),
  object('v1', 'PersistentVolumeClaim', 'data', {
    spec: {
      storageClassName: 'absent',
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: '1Gi' } },
    },
  }),
  object('v1', 'Pod', 'writer', {
    spec: {
      containers: [container('1m')],
      volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }],
    },
  }),
  object('v1', 'Service', 'lost', {
    spec: { selector: { app: 'nobody' }, ports: [{ port: 80 }] },
  }),
  deployment('web', '1m'),
  autoscaler('web', 'web'),
  autoscaler('nobody', 'absent'),
  deployment('greedy', '800'),
  object('batch/v1', 'Job', 'nightly', {
    spec: {
      activeDeadlineSeconds: 1,
      template: {
        spec: {
          restartPolicy: 'Never',
          nodeSelector: { disk: 'none-has-this' },
          containers: [container('1m')],
        },
      },
    },
  }),
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'architect-troubleshooting-'));
  cluster = await startControlPlane({ name: 'broken', nodes: 1 });
  await cluster.apply(OBJECTS as Parameters<ControlPlane['apply']>[0]);
}, 180_000);

afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** `symptom: likeliest cause kind/name`, with names that a controller made cut to those of their owners. */
async function seen(): Promise<string[]> {
  const file = join(folder, 'snapshot.json');
  const taken = await run(
    'snapshot',
    '--kubeconfig',
    cluster.kubeconfig,
    '--out',
    file,
    '--force',
  );
  expect(taken).toMatchObject({ code: 0, err: '' });
  const { out } = await run('assess', '--snapshot', file, '--format', 'json');
  const { diagnoses } = JSON.parse(out) as {
    diagnoses: {
      symptom: string;
      object: { kind: string; name: string; namespace?: string };
      causes: { id: string; confirm: string[] }[];
    }[];
  };
  return diagnoses
    .filter(diagnosis => diagnosis.object.namespace === NAMESPACE)
    .map(({ symptom, object: { kind, name }, causes: [cause] }) => {
      expect(cause.confirm.join()).not.toMatch(/\{\w+\}/);
      const owner = kind === 'ReplicaSet' ? name.replace(/-[^-]+$/, '') : name;
      return `${symptom}: ${cause.id} ${kind}/${owner}`;
    });
}

it('finds each broken workload with its cause', async () => {
  const missing = async () => {
    const found = await seen();
    return EXPECTED.filter(expected => !found.includes(expected));
  };
  await waitFor({
    what: 'every controller to report',
    attempt: async () => ((await missing()).length === 0 ? true : undefined),
    timeout: 90_000,
    interval: 3_000,
    describe: async () => `missing: ${(await missing()).join(', ')}`,
  });
}, 120_000);

it('names what a finding leads to', async () => {
  const { out } = await run(
    'assess',
    '--snapshot',
    join(folder, 'snapshot.json'),
    '--format',
    'json',
  );
  const findings = JSON.parse(out).findings as {
    rule: string;
    object: { name: string };
    symptoms: string[];
  }[];
  const dangling = findings.find(
    ({ rule, object: { name } }) =>
      rule === 'hpa-dangling' && name === 'nobody',
  );
  expect(dangling?.symptoms).toEqual(['hpa-not-scaling']);
});
