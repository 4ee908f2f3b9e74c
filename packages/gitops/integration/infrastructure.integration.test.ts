import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import {
  buildTool,
  type ControlPlane,
  findTool,
  startControlPlane,
  TOOL_RECIPES,
  waitFor,
} from '@kubernetes-architect/control-plane';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import { infrastructureFiles } from '../src/infrastructure/testing/infrastructureFiles';
import { infrastructureModel } from '../src/infrastructure/testing/infrastructureModel';
import { withPublishedApps } from '../src/infrastructure/testing/withPublishedApps';
import { OBJECT_CASES } from './infrastructure/objectCases';
import { crdFolder } from './matrix/crdFiles';
import { isUnseen } from './matrix/unseenKinds';

const MINUTES = 60_000;

type Choices = PlatformModel['choices'];

/** Every service of a provider that infrastructure code can make. */
const EVERYTHING: Choices = {
  'api-gateway': 'provider-managed',
  'audit-trail': 'immutable-archive',
  backup: 'provider-backup',
  cache: 'provider-cache',
  certificates: 'provider-certificates',
  chaos: 'provider-faults',
  'cluster-access': 'oidc-groups',
  'cost-tooling': 'provider-billing',
  database: 'managed',
  'disaster-recovery': 'pilot-light',
  dns: 'external-dns',
  'gpu-sharing': 'mig',
  metrics: 'managed-prometheus',
  'node-purchasing': 'spot-mixed',
  'node-strategy': 'managed-node-groups',
  'processor-architecture': 'mixed',
  registry: 'provider-registry',
  'runtime-security': 'provider-service',
  'service-level-objectives': 'provider-objectives',
  storage: 'provider-block',
  streaming: 'provider-streaming',
};

/** Clusters of each cloud in each way of running nodes. */
const CLOUD_CASES: Array<[name: string, choices: Choices, example?: string]> = [
  ['EKS with everything', { ...EVERYTHING, distribution: 'eks' }],
  [
    'EKS in two generations with Karpenter',
    {
      distribution: 'eks',
      'node-strategy': 'karpenter',
      'upgrade-strategy': 'blue-green-clusters',
    },
  ],
  [
    'EKS in two regions that both serve',
    { distribution: 'eks', 'disaster-recovery': 'active-active' },
  ],
  [
    'EKS over zones',
    { distribution: 'eks', 'disaster-recovery': 'second-zone' },
  ],
  ['EKS on Fargate', { distribution: 'eks', 'node-strategy': 'fargate' }],
  [
    'EKS Auto Mode',
    { distribution: 'eks', 'node-strategy': 'provider-automated' },
  ],
  [
    'AKS with everything',
    { ...EVERYTHING, distribution: 'aks' },
    'healthcare-hipaa',
  ],
  [
    'AKS with node auto-provisioning',
    {
      distribution: 'aks',
      'node-strategy': 'provider-automated',
      'upgrade-strategy': 'release-channel',
    },
    'healthcare-hipaa',
  ],
  [
    'GKE with everything',
    { ...EVERYTHING, distribution: 'gke' },
    'ml-platform-gpu',
  ],
  [
    'GKE Autopilot',
    { distribution: 'gke', 'node-strategy': 'provider-automated' },
    'ml-platform-gpu',
  ],
  [
    'three clouds',
    { distribution: 'managed-per-cloud' },
    'retailer-three-clouds',
  ],
];

function writeCase(folder: string, choices: Choices, example?: string): void {
  for (const { path, content } of infrastructureFiles(
    withPublishedApps(infrastructureModel(choices, example)),
  )) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function caseFolder(root: string, name: string): string {
  return join(root, name.replace(/\W+/g, '-'));
}

async function tool(name: string): Promise<string> {
  const recipe = TOOL_RECIPES.find(each => each.name === name);
  if (!recipe) throw new Error(`no recipe for ${name}`);
  await buildTool(recipe);
  return findTool(name);
}

describe('infrastructure', () => {
  const root = mkdtempSync(join(tmpdir(), 'infrastructure-'));

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it(
    'is HCL that OpenTofu parses and would not format otherwise',
    async () => {
      const tofu = await tool('tofu');
      const folder = join(root, 'opentofu');
      for (const [name, choices, example] of CLOUD_CASES)
        writeCase(
          caseFolder(folder, name),
          { ...choices, provisioning: 'opentofu' },
          example,
        );
      const { TF_CLI_CONFIG_FILE: _, ...environment } = process.env;
      const { status, stdout, stderr } = spawnSync(
        tofu,
        ['fmt', '-check', '-diff', '-recursive', folder],
        { encoding: 'utf8', env: environment },
      );
      expect({ status, stdout, stderr }).toEqual({
        status: 0,
        stdout: '',
        stderr: '',
      });
    },
    20 * MINUTES,
  );

  it(
    'is programs that fit the types of the packages of Pulumi, which are made from the schemas of the same providers',
    () => {
      const folder = join(root, 'pulumi');
      for (const [name, choices, example] of CLOUD_CASES)
        writeCase(
          caseFolder(folder, name),
          { ...choices, provisioning: 'pulumi' },
          example,
        );
      symlinkSync(
        resolve(__dirname, '../../../node_modules'),
        join(folder, 'node_modules'),
      );
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            strict: true,
            target: 'es2022',
            module: 'commonjs',
            moduleResolution: 'node',
            skipLibCheck: true,
            noEmit: true,
            types: [],
          },
          include: ['**/index.ts'],
          exclude: ['node_modules'],
        }),
      );
      const { stdout, status } = spawnSync(
        process.execPath,
        [
          '--max-old-space-size=6000',
          require.resolve('typescript/bin/tsc'),
          '-p',
          folder,
        ],
        { encoding: 'utf8' },
      );
      expect(stdout).toBe('');
      expect(status).toBe(0);
    },
    10 * MINUTES,
  );

  it.each<[string, Choices]>([
    ['three-stacked', {}],
    ['five-stacked', { 'cluster-access': 'oidc-groups' }],
    ['external-etcd', { 'audit-trail': 'immutable-archive' }],
    ['single-server', { 'audit-trail': 'none' }],
  ])(
    'is configuration that kubeadm takes, with the control plane %s',
    async (controlPlane, choices) => {
      const kubeadm = await tool('kubeadm');
      const files = infrastructureFiles(
        infrastructureModel(
          {
            ...choices,
            provisioning: 'distribution-installer',
            distribution: 'kubeadm',
            'control-plane': controlPlane,
          },
          'university-bare-metal',
        ),
      ).filter(({ path }) => /\/(init|join-.*|etcd-\d)\.yaml$/.test(path));
      expect(files.length).toBeGreaterThan(1);
      for (const { path, content } of files) {
        const file = join(root, basename(path));
        // kubeadm looks for the file that people bring when they join.
        writeFileSync(
          file,
          content.replace('/etc/kubernetes/discovery.conf', file),
        );
        const { status, stderr } = spawnSync(
          kubeadm,
          ['config', 'validate', '--config', file],
          { encoding: 'utf8' },
        );
        expect({ path, status, stderr }).toEqual({
          path,
          status: 0,
          stderr: '',
        });
      }
    },
    10 * MINUTES,
  );
});

/** Files of infrastructure that are objects for an API server. */
const OBJECT_FILES =
  /^infrastructure\/(cluster-api|crossplane|rancher|fleet)\/.*\.yaml$/;

const describeWithCrds = crdFolder() === undefined ? describe.skip : describe;

describeWithCrds('infrastructure on an API server', () => {
  let controlPlane: ControlPlane;

  beforeAll(async () => {
    controlPlane = await startControlPlane();
    const names = [...new Set(OBJECT_CASES.flatMap(([, , crds]) => crds))];
    for (const name of names)
      execFileSync(findTool('kubectl'), [
        '--kubeconfig',
        controlPlane.kubeconfig,
        'create',
        '-f',
        join(crdFolder() ?? '', `${name}.yaml`),
      ]);
    for (const namespace of ['fleet', 'fleet-default'])
      execFileSync(findTool('kubectl'), [
        '--kubeconfig',
        controlPlane.kubeconfig,
        'create',
        'namespace',
        namespace,
      ]);
    await waitFor({
      what: 'the kinds of the providers',
      timeout: MINUTES,
      attempt: () => {
        const { status } = spawnSync(findTool('kubectl'), [
          '--kubeconfig',
          controlPlane.kubeconfig,
          'wait',
          '--for=condition=Established',
          'crd',
          '--all',
          '--timeout=30s',
        ]);
        return Promise.resolve(status === 0 ? true : undefined);
      },
    });
  }, 10 * MINUTES);

  afterAll(() => controlPlane?.stop());

  it.each(OBJECT_CASES)(
    'takes the objects of %s',
    (_name, choices, _crds, example) => {
      const files = infrastructureFiles(
        infrastructureModel(choices, example),
      ).filter(
        ({ path, content }) =>
          OBJECT_FILES.test(path) &&
          !/(kustomization|namespace)\.yaml$/.test(path) &&
          !parseAllDocuments(content).every(document =>
            isUnseen(document.toJS()),
          ),
      );
      expect(files.length).toBeGreaterThan(0);
      for (const { path, content } of files) {
        const { status, stderr } = spawnSync(
          findTool('kubectl'),
          [
            '--kubeconfig',
            controlPlane.kubeconfig,
            'create',
            '--dry-run=server',
            '--validate=strict',
            '-f',
            '-',
          ],
          { encoding: 'utf8', input: content },
        );
        // A deprecated kind is accepted; only what is refused counts.
        const refused = stderr.replace(/^Warning: .*\n/gm, '');
        expect({ path, stderr: refused, status }).toEqual({
          path,
          stderr: '',
          status: 0,
        });
      }
    },
    5 * MINUTES,
  );
});
