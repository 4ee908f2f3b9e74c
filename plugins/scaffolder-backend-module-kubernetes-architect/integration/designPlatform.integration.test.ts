import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
  TestDatabases,
  type TestBackend,
} from '@backstage/backend-test-utils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import {
  createTemplateAction,
  scaffolderActionsExtensionPoint,
} from '@backstage/plugin-scaffolder-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { parseIntent } from '@kubernetes-architect/architecture';
import request from 'supertest';
import { parse } from 'yaml';
import scaffolderModule from '../src';

const TEMPLATE_FILE = join(
  __dirname,
  '../../../templates/design-platform/template.yaml',
);
const DEADLINE_MS = 60_000;

const template = parse(readFileSync(TEMPLATE_FILE, 'utf8'));

type TaskOutput = {
  links: object[];
  text: Array<{ title: string; content: string }>;
};
type Schema = {
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  pattern?: string;
};
const pages: Schema[] = template.spec.parameters;
const questions: Record<string, Schema> = Object.assign(
  {},
  ...pages.map(page => page.properties),
);
const defaults = Object.fromEntries(
  Object.entries(questions).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value]],
  ),
);

/** Stands for Backstage's own modules of GitHub and GitLab, which cannot rehearse and are skipped in a dry run. */
const hostingModule = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'hosting',
  register({ registerInit }) {
    registerInit({
      deps: { scaffolder: scaffolderActionsExtensionPoint },
      async init({ scaffolder }) {
        for (const id of ['publish:github', 'publish:gitlab']) {
          scaffolder.addActions(
            createTemplateAction({
              id,
              schema: {
                output: {
                  repoContentsUrl: z => z.string(),
                  remoteUrl: z => z.string(),
                  commitHash: z => z.string(),
                },
              },
              async handler() {
                throw new Error(`${id} ran in a dry run`);
              },
            }),
          );
        }
      },
    });
  },
});

describe('templates/design-platform', () => {
  const directory = createMockDirectory();
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let backend: TestBackend;

  beforeAll(async () => {
    const knex = await databases.init('SQLITE_3');
    backend = await startTestBackend({
      features: [
        mockServices.database.factory({ knex }),
        scaffolderPlugin,
        hostingModule,
        scaffolderModule,
        catalogServiceMock.factory({
          entities: [
            {
              ...template,
              metadata: { ...template.metadata, namespace: 'default' },
            },
            {
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'User',
              metadata: { name: 'mock', namespace: 'default' },
              spec: { memberOf: [] },
            },
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            backend: {
              baseUrl: 'http://localhost:7007',
              database: { client: 'better-sqlite3', connection: ':memory:' },
            },
            scaffolder: { concurrentTasksLimit: 5 },
            kubernetesArchitect: {
              localGit: { folder: directory.resolve('repositories') },
            },
          },
        }),
      ],
    });
  });
  afterAll(() => backend?.stop());

  const git = (name: string, ...args: string[]) =>
    execFileSync(
      'git',
      ['--git-dir', directory.resolve(`repositories/${name}.git`), ...args],
      { encoding: 'utf8' },
    ).trim();

  async function create(values: Record<string, unknown>) {
    const created = await request(backend.server)
      .post('/api/scaffolder/v2/tasks')
      .send({ templateRef: 'template:default/design-platform', values });
    if (created.status !== 201)
      return {
        status: 'refused',
        log: JSON.stringify(created.body),
        output: {} as TaskOutput,
      };
    const deadline = Date.now() + DEADLINE_MS;
    for (;;) {
      const { body: task } = await request(backend.server).get(
        `/api/scaffolder/v2/tasks/${created.body.id}`,
      );
      if (
        ['completed', 'failed', 'cancelled'].includes(task.status) ||
        Date.now() > deadline
      ) {
        const events = await request(backend.server).get(
          `/api/scaffolder/v2/tasks/${created.body.id}/events`,
        );
        const bodies: Array<{ message: string; output?: TaskOutput }> =
          events.body.map((event: { body: unknown }) => event.body);
        return {
          status: task.status as string,
          log: bodies.map(body => body.message).join('\n'),
          output:
            bodies.find(body => body.output)?.output ?? ({} as TaskOutput),
        };
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

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
    expect(intent?.metadata).toEqual({ name: 'shop-platform' });
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
      expect([...files.keys()]).toEqual(
        expect.arrayContaining([
          'platform.yaml',
          'README.md',
          'catalog-info.yaml',
          '.architect/lock.json',
        ]),
      );
      expect(
        parseIntent(files.get('platform.yaml')).intent?.spec.delivery.repository
          .url,
      ).toMatch(url);
      expect(existsSync(directory.resolve('repositories/rehearsed.git'))).toBe(
        false,
      );
    },
  );
});
