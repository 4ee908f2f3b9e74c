import { execFileSync } from 'node:child_process';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import {
  createTemplateAction,
  scaffolderActionsExtensionPoint,
} from '@backstage/plugin-scaffolder-node';
import request from 'supertest';
import scaffolderModule from '../src';
import { template } from './designPlatformForm';

const DEADLINE_MS = 60_000;

interface TaskOutput {
  links: object[];
  text: Array<{ title: string; content: string }>;
}

/** What was asked of GitHub and GitLab. */
export const published: Array<{ id: string; input: object }> = [];

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
              async handler(ctx) {
                published.push({ id, input: ctx.input });
                ctx.output('repoContentsUrl', 'https://example.com/shop');
                ctx.output('remoteUrl', 'https://example.com/shop.git');
                ctx.output('commitHash', 'abc');
              },
            }),
          );
        }
      },
    });
  },
});

/** Databases for the tests of one file. */
export function createDatabases() {
  return TestDatabases.create({ ids: ['SQLITE_3'] });
}

/** Starts the backend of the Scaffolder with the template in its catalog. */
export async function startScaffolder(options: {
  databases: TestDatabases;
  repositoriesFolder: string;
}): Promise<TestBackend> {
  const { databases, repositoriesFolder } = options;
  const knex = await databases.init('SQLITE_3');
  return startTestBackend({
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
            localGit: { folder: repositoriesFolder },
          },
        },
      }),
    ],
  });
}

/** Fills the form with values, and waits for what becomes of it. */
export async function createPlatform(
  backend: TestBackend,
  values: Record<string, unknown>,
) {
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
        output: bodies.find(body => body.output)?.output ?? ({} as TaskOutput),
      };
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

/** Asks Git about a local repository. */
export function askGit(gitFolder: string, ...args: string[]): string {
  return execFileSync('git', ['--git-dir', gitFolder, ...args], {
    encoding: 'utf8',
  }).trim();
}
