import { findTool } from '@kubernetes-architect/control-plane';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../src/testing/runInFolder';

let folder: string;
const { KUSTOMIZE } = process.env;

const TREE = {
  'base/kustomization.yaml':
    'resources: [web.yaml]\nconfigMapGenerator: [{name: settings, literals: [mode=fast]}]\n',
  'base/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      hostPID: true
      containers: [{name: app, image: registry.example/app:1}]
`,
  'envs/dev/kustomization.yaml': 'namespace: dev\nresources: [../../base]\n',
  'envs/prod/kustomization.yaml': `namespace: prod
namePrefix: prod-
resources: [../../base]
patches:
  - target: {kind: Deployment}
    patch: '- {op: remove, path: /spec/template/spec/hostPID}'
`,
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'architect-kustomize-'));
  for (const [path, text] of Object.entries(TREE)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(() => {
  process.env.KUSTOMIZE = KUSTOMIZE;
  if (KUSTOMIZE === undefined) delete process.env.KUSTOMIZE;
  rmSync(folder, { recursive: true, force: true });
});

async function check(...path: string[]) {
  const { out, err } = await run(
    'check',
    join(folder, ...path),
    '--standard',
    'pss-baseline',
    '--format',
    'json',
  );
  expect(err).toBe('');
  return JSON.parse(out);
}

describe('architect check with kustomize itself', () => {
  beforeEach(() => {
    process.env.KUSTOMIZE = findTool('kustomize');
  });

  it('judges overlays and points into their bases', async () => {
    const { findings, objects } = await check();
    expect(objects).toBe(4);
    expect(findings).toMatchObject([
      {
        rule: 'host-pid',
        build: join(folder, 'envs/dev'),
        object: { name: 'web', namespace: 'dev' },
        file: join(folder, 'base/web.yaml'),
        line: 9,
      },
    ]);
  });

  it('reads a base that is above the folder', async () => {
    const { findings, objects } = await check('envs/dev');
    expect(objects).toBe(2);
    expect(findings).toMatchObject([
      { rule: 'host-pid', file: expect.stringMatching(/base\/web\.yaml$/) },
    ]);
  });

  it('names what kustomize complains about', async () => {
    writeFileSync(
      join(folder, 'envs/dev/kustomization.yaml'),
      'resources: [../../base]\nhelmCharts: [{name: a, repo: https://charts.example}]\n',
    );
    const { findings } = await check();
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'kustomization-built',
        status: 'unknown',
        message: expect.stringContaining('--enable-helm'),
      }),
    );
  });
});
