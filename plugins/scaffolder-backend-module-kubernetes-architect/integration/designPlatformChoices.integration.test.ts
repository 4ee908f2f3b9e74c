import { existsSync } from 'node:fs';
import {
  createMockDirectory,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { parseIntent } from '@kubernetes-architect/architecture';
import { defaults, requirements } from './designPlatformForm';
import {
  askGit,
  createDatabases,
  createPlatform,
  published,
  startScaffolder,
} from './scaffolderBackend';

describe('the choices of templates/design-platform', () => {
  const directory = createMockDirectory();
  const databases = createDatabases();
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startScaffolder({
      databases,
      repositoriesFolder: directory.resolve('repositories'),
    });
  });
  afterAll(() => backend?.stop());

  const git = (name: string, ...args: string[]) =>
    askGit(directory.resolve(`repositories/${name}.git`), ...args);
  const create = (values: Record<string, unknown>) =>
    createPlatform(backend, values);

  it('makes a platform from requirements, own decisions and add-ons', async () => {
    const { status, log } = await create({
      ...defaults,
      name: 'decided',
      decideFromRequirements: true,
      requirements,
      pins: [{ choice: 'cni/cilium', reason: 'We know it: {{ 7*7 }}' }],
      addons: [{ name: 'keda' }],
    });
    expect({ status, log: status === 'completed' ? '' : log }).toEqual({
      status: 'completed',
      log: '',
    });
    const { intent, errors } = parseIntent(
      git('decided', 'show', 'main:platform.yaml'),
    );
    expect(errors).toBeUndefined();
    expect(intent?.spec).toMatchObject({
      requirements,
      decisions: {
        pins: { cni: { option: 'cilium', reason: 'We know it: {{ 7*7 }}' } },
      },
      addons: [{ name: 'keda' }],
      delivery: { layout: 'mono' },
    });
    const files = git('decided', 'ls-tree', '-r', '--name-only', 'main');
    expect(files).toMatch(/^addons\/keda\//m);
    expect(files).toMatch(/^addons\/cilium\//m);
  });

  it('makes a platform with an operator, and a cluster of a team alone', async () => {
    const { status, log } = await create({
      ...defaults,
      name: 'operated',
      tenantClusters: ['main'],
      operators: [
        {
          name: 'databases',
          owner: 'group:default/platform-team',
          group: 'databases.example.com',
          version: 'v1alpha1',
          image: 'registry.example.com/platform/databases:0.1.0',
          environments: ['dev'],
          kinds: [
            {
              kind: 'DatabaseClaim',
              scope: 'Namespaced',
              fields: [
                { name: 'size', type: 'quantity', required: true, enum: [] },
                { name: 'note', type: 'string', enum: [], default: 'none' },
                { name: 'copies', type: 'integer', minimum: 1, default: 2 },
              ],
            },
          ],
        },
      ],
    });
    expect({ status, log: status === 'completed' ? '' : log }).toEqual({
      status: 'completed',
      log: '',
    });
    const { intent, errors } = parseIntent(
      git('operated', 'show', 'main:platform.yaml'),
    );
    expect(errors).toBeUndefined();
    expect(intent?.spec.tenants?.[0].clusters).toEqual(['main']);
    expect(intent?.spec.operators).toEqual([
      {
        name: 'databases',
        owner: 'platform-team',
        group: 'databases.example.com',
        version: 'v1alpha1',
        image: 'registry.example.com/platform/databases:0.1.0',
        environments: [{ name: 'dev' }],
        kinds: [
          {
            kind: 'DatabaseClaim',
            scope: 'Namespaced',
            fields: [
              { name: 'size', type: 'quantity', required: true },
              { name: 'note', type: 'string', default: 'none' },
              { name: 'copies', type: 'integer', minimum: 1, default: 2 },
            ],
          },
        ],
      },
    ]);
    const files = git('operated', 'ls-tree', '-r', '--name-only', 'main');
    expect(files).toMatch(
      /^operators\/databases\/deploy\/envs\/dev\/version\.yaml$/m,
    );
  });

  it.each([
    ['group', { group: 'nodots' }],
    ['image', { image: 'nginx' }],
    ['kinds', { kinds: [] }],
  ])(
    'refuses the %s of an operator where it is asked for',
    async (field, wrong) => {
      const { status, log } = await create({
        ...defaults,
        name: 'refused',
        operators: [
          {
            name: 'databases',
            owner: 'group:default/platform-team',
            group: 'databases.example.com',
            version: 'v1alpha1',
            image: 'registry.example.com/platform/databases:0.1.0',
            kinds: [{ kind: 'Claim', fields: [{ name: 'a', type: 'string' }] }],
            ...wrong,
          },
        ],
      });
      expect(status).toBe('refused');
      expect(log).toContain(`operators[0].${field}`);
    },
  );

  it('decides nothing when the box is no longer ticked', async () => {
    const { status } = await create({
      ...defaults,
      name: 'undecided',
      decideFromRequirements: false,
      requirements,
      pins: [],
      addons: [],
    });
    expect(status).toBe('completed');
    const { intent } = parseIntent(
      git('undecided', 'show', 'main:platform.yaml'),
    );
    expect(intent?.spec).not.toHaveProperty('requirements');
    expect(intent?.spec).not.toHaveProperty('addons');
  });

  it('takes answers that were given before there were more questions', async () => {
    const { status, log } = await create({
      name: 'earlier',
      engine: 'argocd',
      clusters: defaults.clusters,
      tenantName: 'shop',
      owner: 'group:default/shop-team',
      appName: 'storefront',
      appImage: defaults.appImage,
      appPort: 8080,
      target: 'local',
    });
    expect({ status, log: status === 'completed' ? '' : log }).toEqual({
      status: 'completed',
      log: '',
    });
  });

  it.each([
    ['multi', 'apps', 'apps'],
    ['per-team', 'apps-shop', 'apps-shop'],
  ])(
    'publishes every repository of the layout %s',
    async (layout, folder, part) => {
      const name = `many-${layout}`;
      const { status, log } = await create({ ...defaults, name, layout });
      expect({ status, log: status === 'completed' ? '' : log }).toEqual({
        status: 'completed',
        log: '',
      });
      const tree = (repository: string) =>
        git(repository, 'ls-tree', '--name-only', 'main').split('\n');
      expect(tree(name)).toEqual(
        expect.arrayContaining(['platform.yaml', 'catalog-info.yaml']),
      );
      expect(tree(name)).not.toContain(folder);
      expect(tree(`${name}-infrastructure`)).toContain('README.md');
      expect(tree(`${name}-${part}`)).toContain('apps');
    },
  );

  it.each([
    ['github', 'github.com?owner=example&repo=shop'],
    ['gitlab', 'gitlab.com?owner=group%2Fsub&repo=shop'],
  ])('asks %s for every repository', async (target, repoUrl) => {
    await create({
      ...defaults,
      name: `many-on-${target}`,
      layout: 'multi',
      target,
      [`${target}Repository`]: repoUrl,
    });
    const asked = published.splice(0);
    expect(asked).toEqual(
      [
        [repoUrl, 'fleet'],
        [`${repoUrl}-infrastructure`, 'infrastructure'],
        [`${repoUrl}-apps`, 'apps'],
      ].map(([url, folder]) => ({
        id: `publish:${target}`,
        input: expect.objectContaining({ repoUrl: url, sourcePath: folder }),
      })),
    );
  });

  it.each([
    ['worker', {}, {}],
    ['cron', { appSchedule: '30 2 * * *' }, { schedule: '30 2 * * *' }],
    ['job', {}, {}],
    [
      'stateful',
      { appVolumeSize: '5Gi', appVolumePath: '/data' },
      { port: 8080, storage: { size: '5Gi', mountPath: '/data' } },
    ],
    [
      'inference',
      { appModel: 'reviews', appModelUri: 's3://models/reviews/3' },
      { model: { name: 'reviews', uri: 's3://models/reviews/3' } },
    ],
  ])('makes an app of kind %s', async (appKind, more, expected) => {
    const name = `kind-${appKind}`;
    const { status, log } = await create({
      ...defaults,
      name,
      appKind,
      ...more,
    });
    expect({ status, log: status === 'completed' ? '' : log }).toEqual({
      status: 'completed',
      log: '',
    });
    const { intent } = parseIntent(git(name, 'show', 'main:platform.yaml'));
    expect(intent?.spec.apps?.[0]).toMatchObject({
      kind: appKind,
      ...expected,
    });
  });

  it('names the question behind a wrong answer', async () => {
    const { status, log } = await create({
      ...defaults,
      name: 'wrong',
      decideFromRequirements: true,
      requirements: { ...requirements, airGapped: true, saasAllowed: true },
      addons: [{ name: 'ingress-nginx' }],
    });
    expect(status).toBe('failed');
    expect(log).toContain('(answer requirements.saasAllowed)');
    expect(existsSync(directory.resolve('repositories/wrong.git'))).toBe(false);
  });
});
