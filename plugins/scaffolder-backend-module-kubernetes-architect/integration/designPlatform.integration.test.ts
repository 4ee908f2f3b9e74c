import { existsSync } from 'node:fs';
import {
  createMockDirectory,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { parseIntent } from '@kubernetes-architect/architecture';
import request from 'supertest';
import { parse } from 'yaml';
import { defaults, pages, template } from './designPlatformForm';
import {
  askGit,
  createDatabases,
  createPlatform,
  published,
  startScaffolder,
} from './scaffolderBackend';

describe('templates/design-platform', () => {
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

  it('asks at most 12 required questions, and only the name has no default', () => {
    const required = pages.flatMap(page => page.required ?? []);
    expect(required.length).toBeLessThanOrEqual(12);
    expect(required.filter(name => !(name in defaults))).toEqual(['name']);
  });

  it('makes a platform from a name alone', async () => {
    const { status, log, output } = await create({
      ...defaults,
      name: 'shop-platform',
    });
    expect(log).not.toContain('rror');
    expect(status).toBe('completed');

    const hash = git('shop-platform', 'rev-parse', 'main');
    expect(output.text).toHaveLength(1);
    expect(output.text[0].content).toContain(`commit \`${hash}\``);
    expect(output.text[0].content).toContain(
      `git clone file://${directory.resolve('repositories/shop-platform.git')}`,
    );
    expect(output.links).toEqual([
      expect.objectContaining({
        url: '/kubernetes-architect/architecture?platform=shop-platform',
      }),
    ]);

    const { intent, errors } = parseIntent(
      git('shop-platform', 'show', 'main:platform.yaml'),
    );
    expect(errors).toBeUndefined();
    expect(intent?.metadata).toEqual({
      language: 'en',
      name: 'shop-platform',
    });
    expect(intent?.spec.environments.map(({ name }) => name)).toEqual([
      'dev',
      'staging',
      'prod',
    ]);
    expect(
      parse(git('shop-platform', 'show', 'main:catalog-info.yaml')),
    ).toMatchObject({
      kind: 'System',
      metadata: {
        name: 'shop-platform',
        annotations: { 'kubernetes-architect.io/platform': 'shop-platform' },
      },
      spec: { owner: 'group:default/shop-team' },
    });
  });

  it('turns every answer into something', async () => {
    const answers = {
      ...defaults,
      name: 'everything',
      title: 'Everything, answered',
      engine: 'flux',
      clusters: [
        {
          name: 'lab',
          environments: ['dev', 'test'],
          provider: 'kind',
          region: 'local',
          kubernetesVersion: '1.35',
        },
        {
          name: 'live',
          environments: ['prod'],
          provider: 'gcp',
          region: 'europe-west3',
          kubernetesVersion: '1.36',
          server: 'https://live.example.com:6443',
        },
      ],
      tenantName: 'payments',
      owner: 'group:default/platform-team',
      appName: 'checkout',
      appImage: 'ghcr.io/example/checkout:2.0.1',
      appPort: 9090,
      appReplicas: 3,
    };
    const { status, log } = await create(answers);
    expect({ status, log: status === 'completed' ? '' : log }).toEqual({
      status: 'completed',
      log: '',
    });
    const { intent } = parseIntent(
      git('everything', 'show', 'main:platform.yaml'),
    );
    expect(intent).toMatchObject({
      metadata: { name: 'everything', title: 'Everything, answered' },
      spec: {
        delivery: {
          engine: 'flux',
          repository: { url: expect.stringContaining('/everything.git') },
        },
        environments: [
          { name: 'dev' },
          { name: 'test', promotesFrom: 'dev' },
          { name: 'prod', promotesFrom: 'test' },
        ],
        clusters: expect.arrayContaining([
          {
            name: 'lab',
            environments: ['dev', 'test'],
            provider: 'kind',
            region: 'local',
            kubernetesVersion: '1.35',
          },
          {
            name: 'live',
            environments: ['prod'],
            provider: 'gcp',
            region: 'europe-west3',
            kubernetesVersion: '1.36',
            server: 'https://live.example.com:6443',
          },
        ]),
        tenants: [{ name: 'payments', owner: 'platform-team' }],
        apps: [
          {
            name: 'checkout',
            tenant: 'payments',
            kind: 'web',
            image: 'ghcr.io/example/checkout:2.0.1',
            port: 9090,
            replicas: 3,
          },
        ],
      },
    });
  });

  it('takes what is typed as text, never as an expression, markup or command', async () => {
    const title =
      '{{ 7*7 }} ${{ secrets }} {% raw %} <script>alert(1)</script> $(id) `id`';
    const owner = '${{ parameters.name }}';
    const { status, output, log } = await create({
      ...defaults,
      name: 'inert',
      title,
      owner,
    });
    expect({ status, log: status === 'completed' ? '' : log }).toEqual({
      status: 'completed',
      log: '',
    });
    const { intent } = parseIntent(git('inert', 'show', 'main:platform.yaml'));
    expect(intent?.metadata.title).toBe(title);
    expect(intent?.spec.tenants?.[0].owner).toBe(owner);
    expect(
      parse(git('inert', 'show', 'main:catalog-info.yaml')).metadata.title,
    ).toBe(title);
    expect(output.text[0].content).not.toContain('<script>');
    expect(output.text[0].content).not.toContain('49 ');
  });

  it.each([
    ['../x', 'name'],
    ['a'.repeat(300), 'name'],
    ['<script>', 'name'],
    ['', 'name'],
    ['UPPER', 'name'],
  ])('refuses the name %j', async name => {
    const { status, log } = await create({ ...defaults, name });
    expect(status).toBe('refused');
    expect(log).toContain('name');
  });

  it('does not overwrite a platform', async () => {
    await create({ ...defaults, name: 'twice' });
    const before = git('twice', 'rev-parse', 'main');
    const { status, log } = await create({
      ...defaults,
      name: 'twice',
      engine: 'flux',
    });
    expect(status).toBe('failed');
    expect(log).toContain('The repository twice exists already');
    expect(git('twice', 'rev-parse', 'main')).toBe(before);
  });

  it('names the field when two Argo CD clusters are the same', async () => {
    const [main] = defaults.clusters as object[];
    const { status, log } = await create({
      ...defaults,
      name: 'same',
      clusters: [main, { ...main, name: 'other' }],
    });
    expect(status).toBe('failed');
    expect(log).toMatch(
      /spec\.clusters\[1\]\.name: .*give each cluster its own server/,
    );
  });

  it.each([
    ['local', {}, /^file:/],
    [
      'github',
      { githubRepository: 'github.com?owner=example&repo=shop' },
      /^https:\/\/github\.com\/example\/shop\.git$/,
    ],
    [
      'gitlab',
      { gitlabRepository: 'gitlab.com?owner=group%2Fsub&repo=shop' },
      /^https:\/\/gitlab\.com\/group\/sub\/shop\.git$/,
    ],
    // Left over from a choice that was taken back.
    [
      'local',
      { githubRepository: 'github.com?owner=example&repo=shop' },
      /^file:/,
    ],
  ])(
    'shows every file in a dry run for %s %j',
    async (target, repository, url) => {
      const values = { ...defaults, name: 'rehearsed', target, ...repository };
      const { status, body } = await request(backend.server)
        .post('/api/scaffolder/v2/dry-run')
        .send({ template, values, directoryContents: [] });
      expect({ status, error: body.error }).toEqual({
        status: 200,
        error: undefined,
      });
      const files = new Map<string, string>(
        body.directoryContents.map(
          (file: { path: string; base64Content: string }) => [
            file.path,
            Buffer.from(file.base64Content, 'base64').toString(),
          ],
        ),
      );
      expect(published).toEqual([]);
      expect([...files.keys()]).toEqual(
        expect.arrayContaining([
          'platform.yaml',
          'README.md',
          'catalog-info.yaml',
          '.architect/lock.json',
        ]),
      );
      expect(
        parseIntent(files.get('platform.yaml')).intent?.spec.delivery
          .repository,
      ).toEqual({
        url: expect.stringMatching(url),
        branch: 'main',
        ...(target !== 'local' && { private: true }),
      });
      expect(existsSync(directory.resolve('repositories/rehearsed.git'))).toBe(
        false,
      );
    },
  );
});
