import {
  startControlPlane,
  type ControlPlane,
} from '@kubernetes-architect/control-plane';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/testing/runInFolder';

const CANARY = 'canary-c0ffee';

let cluster: ControlPlane;
let folder: string;

const rules = (resources: string[], apiGroups: string[]) => [
  { apiGroups, resources, verbs: ['list'] },
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'architect-snapshot-'));
  cluster = await startControlPlane({
    name: 'live',
    nodes: 2,
    users: [{ name: 'reader', groups: ['readers'] }],
  });
  await cluster.apply([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'db', namespace: 'shop' },
      stringData: { password: CANARY },
    },
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'app', namespace: 'shop' },
      data: { api_key: CANARY },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web', namespace: 'shop' },
      spec: { selector: { app: 'nobody' }, ports: [{ port: 80 }] },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {
        name: 'web',
        namespace: 'shop',
        annotations: { 'example.com/note': CANARY },
      },
      spec: {
        replicas: 1,
        selector: { matchLabels: { app: 'web' } },
        template: {
          metadata: { labels: { app: 'web' } },
          spec: {
            containers: [
              {
                name: 'app',
                image: 'registry.example/web:1',
                env: [{ name: 'PASSWORD', value: CANARY }],
                args: [`--token=${CANARY}`],
                resources: { requests: { cpu: '500' } },
              },
            ],
          },
        },
      },
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'reader' },
      rules: [
        ...rules(['pods', 'namespaces', 'nodes', 'services'], ['']),
        ...rules(['deployments', 'replicasets'], ['apps']),
      ],
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: 'readers' },
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'ClusterRole',
        name: 'reader',
      },
      subjects: [
        {
          apiGroup: 'rbac.authorization.k8s.io',
          kind: 'Group',
          name: 'readers',
        },
      ],
    },
  ] as Parameters<ControlPlane['apply']>[0]);
  await cluster.kubectl([
    'wait',
    '--namespace=shop',
    '--for=condition=PodScheduled=false',
    'pod',
    '--selector=app=web',
    '--timeout=60s',
  ]);
}, 180_000);

afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function snapshot(kubeconfig: string, name: string) {
  const file = join(folder, `${name}.json`);
  const taken = await run(
    'snapshot',
    '--kubeconfig',
    kubeconfig,
    '--context',
    'live',
    '--out',
    file,
  );
  expect(taken.err).toBe('');
  expect(taken.code).toBe(0);
  const text = readFileSync(file, 'utf8');
  const assessed = await run('assess', '--snapshot', file, '--format', 'json');
  expect(assessed.code).toBe(1);
  return {
    ...taken,
    text,
    json: JSON.parse(text),
    assessed: JSON.parse(assessed.out),
  };
}

it('reads all of a real cluster as administrator, and no value of a secret', async () => {
  const { text, json, assessed } = await snapshot(cluster.kubeconfig, 'admin');
  expect(text).not.toContain(CANARY);
  expect(text).not.toContain(Buffer.from(CANARY).toString('base64'));
  expect(json.unknownKinds).toEqual([]);
  expect(json.objects.Secret).toContainEqual(
    expect.objectContaining({ data: { password: 'REDACTED' } }),
  );
  expect(assessed.unreadable).toEqual({});
  const seen = assessed.diagnoses.map(
    (diagnosis: { symptom: string; causes: { id: string }[] }) =>
      `${diagnosis.symptom}: ${diagnosis.causes[0].id}`,
  );
  expect(seen).toContain('pending: resources');
  expect(seen).toContain('service-without-endpoints: selector');
  const failed = assessed.findings
    .filter((finding: { status: string }) => finding.status === 'fail')
    .map((finding: { rule: string }) => finding.rule);
  expect(failed).toContain('memory-limit');
  expect(failed).toContain('literal-secret-in-env');
});

it('reads what a limited user may list, and passes nothing else', async () => {
  const admin = await snapshot(cluster.kubeconfig, 'all');
  const limited = await snapshot(cluster.user('reader').kubeconfig, 'limited');
  expect(limited.out).toContain('secrets: listing is not allowed (403)');
  expect(limited.json.objects).not.toHaveProperty('Secret');
  expect(limited.json.objects.Pod.length).toBeGreaterThan(0);
  expect(limited.text).not.toContain(CANARY);
  expect(limited.assessed.unreadable).toHaveProperty([
    'rbac.authorization.k8s.io/ClusterRoleBinding',
  ]);
  expect(limited.assessed.score.coverage).toBeLessThan(
    admin.assessed.score.coverage,
  );
});
