import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type ControlPlane,
  freePort,
  renderKubeconfig,
  startControlPlane,
  validateManifests,
  waitFor,
  writeSchemas,
} from '@kubernetes-architect/control-plane';
import { parseDocument } from 'yaml';
import { renderRepository } from '../src';
import { operatorModel } from '../src/operators/testing/operatorModel';
import { kustomizeBuild } from './support/kustomizeBuild';
import { putTree, temporaryFolder } from './support/treeFolder';

/** Go builds the whole of client-go on a machine that never did. */
const GO_MINUTES = 15;

const NAMESPACE = 'operator-databases';
const CLAIM = ['--namespace', 'default', 'databaseclaims/sample'];

describe('the scaffold of an operator', () => {
  const tree = renderRepository({
    ...operatorModel('argocd'),
    addons: [],
    choices: {},
  });
  const folder = temporaryFolder();
  const module = join(folder, 'operators/databases');
  let controlPlane: ControlPlane;
  let program: ChildProcess | undefined;

  async function go(...args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)('go', args, {
      cwd: module,
      env: { ...process.env, CGO_ENABLED: '0' },
    });
    return stdout;
  }

  function sample(
    kind: string,
    change: (spec: Record<string, unknown>) => void,
  ) {
    const file = tree.files.find(
      ({ path }) => path === `operators/databases/samples/${kind}.yaml`,
    );
    const object = parseDocument(file?.content ?? '').toJS();
    change(object.spec);
    return object;
  }

  /** Runs the program with the rights of its service account and no others. */
  async function startOperator(): Promise<void> {
    const token = await controlPlane.kubectl([
      'create',
      'token',
      'databases',
      '--namespace',
      NAMESPACE,
    ]);
    const kubeconfig = join(folder, 'operator.kubeconfig');
    writeFileSync(
      kubeconfig,
      renderKubeconfig('operator', {
        ...controlPlane.client,
        token: token.trim(),
      }),
    );
    program = spawn(
      join(module, 'bin/databases'),
      [
        '--leader-election',
        '--metrics-address=0',
        `--probe-address=127.0.0.1:${await freePort()}`,
      ],
      {
        env: { KUBECONFIG: kubeconfig, POD_NAMESPACE: NAMESPACE },
        stdio: 'ignore',
      },
    );
  }

  beforeAll(async () => {
    putTree(folder, tree);
    controlPlane = await startControlPlane({ name: 'operators', nodes: 1 });
  });

  afterAll(async () => {
    program?.kill();
    await controlPlane?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'is a Go module that is vetted, tested and built',
    async () => {
      expect(await promisify(execFile)('gofmt', ['-l', module])).toMatchObject({
        stdout: '',
      });
      await go('mod', 'tidy');
      await go('vet', './...');
      expect(await go('test', './...')).toMatch(
        /^ok\s+databases\.example\.com\/databases\/internal\/controller/m,
      );
      await go('build', '-o', 'bin/databases', './cmd');
    },
    GO_MINUTES * 60_000,
  );

  it('is deployed by manifests that the API server accepts', async () => {
    const schemas = temporaryFolder();
    await writeSchemas({ controlPlane, crds: [], folder: schemas });
    for (const environment of ['dev', 'staging', 'production']) {
      const built = await kustomizeBuild(
        join(module, 'deploy/envs', environment),
      );
      expect(await validateManifests({ schemas, text: built })).toMatchObject({
        invalid: 0,
        errors: 0,
        problems: [],
      });
      await controlPlane.apply(built);
    }
    rmSync(schemas, { recursive: true, force: true });
    await controlPlane.kubectl([
      'wait',
      '--for=condition=Established',
      'crd/databaseclaims.databases.example.com',
      'crd/databasepolicies.databases.example.com',
    ]);
  });

  it.each<[string, (spec: Record<string, unknown>) => void, RegExp]>([
    [
      'an unknown field',
      spec => Object.assign(spec, { colour: 'red' }),
      /unknown field "colour"/,
    ],
    [
      'no value where one is required',
      spec => delete spec.size,
      /missing required field "size"/,
    ],
    [
      'a value that is not listed',
      spec => Object.assign(spec, { engine: 'oracle' }),
      /spec.engine: Unsupported value/,
    ],
    [
      'a number that is too great',
      spec => Object.assign(spec, { backups: 91 }),
      /spec.backups: Invalid value/,
    ],
    [
      'an amount that is none',
      spec => Object.assign(spec, { size: 'large' }),
      /spec.size: Invalid value/,
    ],
    [
      'a time that is none',
      spec => Object.assign(spec, { timeout: 'soon' }),
      /spec.timeout: Invalid value/,
    ],
    [
      'a member that is there twice',
      spec => Object.assign(spec, { extensions: ['a', 'a'] }),
      /spec.extensions: duplicate entries/,
    ],
  ])('defines kinds that refuse %s', async (_, change, message) => {
    await expect(
      controlPlane.apply([sample('databaseclaim', change)]),
    ).rejects.toThrow(message);
  });

  it('fills in defaults', async () => {
    await controlPlane.apply([
      sample('databaseclaim', spec => {
        delete spec.backups;
      }),
      sample('databasepolicy', () => {}),
    ]);
    expect(
      await controlPlane.kubectl([
        'get',
        ...CLAIM,
        '--output=jsonpath={.spec.backups} {.spec.engine}',
      ]),
    ).toBe('7 postgres');
  });

  it('brings about what objects ask for, with the rights of its account alone', async () => {
    await startOperator();
    for (const object of [CLAIM, ['databasepolicies/sample']])
      await controlPlane.kubectl([
        'wait',
        '--for=condition=Ready',
        '--timeout=60s',
        ...object,
      ]);
    const written = await controlPlane.kubectl([
      'get',
      '--namespace=default',
      'configmap/databaseclaim-sample',
      '--output=jsonpath={.data.spec\\.json}',
    ]);
    expect(JSON.parse(written)).toMatchObject({ size: '1Gi', backups: 7 });
    expect(await controlPlane.kubectl(['get', ...CLAIM])).toMatch(
      /NAME\s+READY\s+REASON\s+AGE\nsample\s+True\s+Reconciled/,
    );
  });

  it('removes what it made before an object goes', async () => {
    await controlPlane.kubectl(['delete', '--timeout=60s', ...CLAIM]);
    await waitFor({
      what: 'the ConfigMap to go',
      timeout: 10_000,
      attempt: async () => {
        const left = await controlPlane.kubectl([
          'get',
          '--namespace=default',
          '--ignore-not-found',
          'configmap/databaseclaim-sample',
        ]);
        return left === '' || undefined;
      },
    });
  });
});
