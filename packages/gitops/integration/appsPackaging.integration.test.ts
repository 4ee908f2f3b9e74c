import { execFile, execFileSync } from 'node:child_process';
import {
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import { findTool } from '@kubernetes-architect/control-plane';
import { parseAllDocuments } from 'yaml';
import { renderRepository } from '../src';
import { everyAppKind, PACKAGING_VARIANTS } from './apps/appVariants';
import { kustomizeBuild } from './support/kustomizeBuild';
import { putTree, temporaryFolder } from './support/treeFolder';

const run = promisify(execFile);

const TIMEOUT = 120_000;

const MODULES = resolve(__dirname, '../../../node_modules');

/** An object, without the order of its fields and of its variables. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(comparable);
    const named = items.every(
      item => typeof item === 'object' && item !== null && 'name' in item,
    );
    return named
      ? items
          .map(item => JSON.stringify(item))
          .sort()
          .map(text => JSON.parse(text))
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([field, each]) => [field, comparable(each)]),
  );
}

function objectsOf(text: string): string[] {
  return parseAllDocuments(text)
    .map(document => document.toJS())
    .filter(Boolean)
    .map(object => JSON.stringify(comparable(object), undefined, 1))
    .sort();
}

interface Overlay {
  app: string;
  environment: string;
}

function overlaysOf({ apps }: PlatformModel): Overlay[] {
  return apps.flatMap(({ name, environments }) =>
    environments.map(({ environment }) => ({ app: name, environment })),
  );
}

/** Checks the types of all programs of a tree at once, as strictly as each asks for, and gives the folder of what runs. */
function compilePrograms(folder: string): string {
  symlinkSync(MODULES, join(folder, 'node_modules'));
  const names = readdirSync(join(folder, 'apps'));
  const [first] = names;
  const { compilerOptions } = JSON.parse(
    readFileSync(join(folder, 'apps', first, 'cdk8s/tsconfig.json'), 'utf8'),
  );
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        ...compilerOptions,
        rootDir: 'apps',
        outDir: 'compiled',
        typeRoots: ['node_modules/@types'],
      },
      files: names.map(name => `apps/${name}/cdk8s/main.ts`),
    }),
  );
  execFileSync(join(MODULES, '.bin/tsc'), ['--project', folder], {
    stdio: 'pipe',
  });
  return join(folder, 'compiled');
}

describe('the packaging of apps', () => {
  const folders: string[] = [];

  function write(model: PlatformModel): string {
    const folder = temporaryFolder();
    folders.push(folder);
    putTree(folder, renderRepository(model));
    return folder;
  }

  function packaged(choices: Record<string, string>, packaging: string) {
    const model = everyAppKind({ ...choices, packaging });
    return { model, folder: write(model) };
  }

  afterAll(() => {
    for (const folder of folders)
      rmSync(folder, { recursive: true, force: true });
  });

  describe.each(Object.entries(PACKAGING_VARIANTS))('%s', (_, choices) => {
    const overlays = overlaysOf(everyAppKind(choices));
    let base: string;

    const expected = async ({ app, environment }: Overlay) =>
      objectsOf(
        await kustomizeBuild(join(base, 'apps', app, 'envs', environment)),
      );

    beforeAll(() => {
      base = packaged(choices, 'kustomize').folder;
    });

    it('is a chart that Helm lints, and renders to what Kustomize builds', async () => {
      const { folder } = packaged(choices, 'helm');
      for (const overlay of overlays) {
        const chart = join(folder, 'apps', overlay.app, 'chart');
        const environment = join(
          folder,
          'apps',
          overlay.app,
          'envs',
          overlay.environment,
        );
        const values = ['values.yaml', 'version.yaml'].flatMap(file => [
          '--values',
          join(environment, file),
        ]);
        const helm = findTool('helm');
        const { stdout: report } = await run(helm, [
          'lint',
          '--strict',
          chart,
          ...values,
        ]);
        expect(report).toContain('0 chart(s) failed');
        const { stdout } = await run(helm, [
          'template',
          overlay.app,
          chart,
          ...values,
        ]);
        expect(objectsOf(stdout)).toEqual(await expected(overlay));
        expect(objectsOf(await kustomizeBuild(environment))).toEqual(
          objectsOf(stdout),
        );
      }
    });

    it('is a program that Jsonnet evaluates to what Kustomize builds', async () => {
      const { folder } = packaged(choices, 'jsonnet');
      for (const overlay of overlays) {
        const environment = join(
          folder,
          'apps',
          overlay.app,
          'envs',
          overlay.environment,
        );
        const { stdout } = await run(findTool('jsonnet'), [
          '--yaml-stream',
          join(environment, 'main.jsonnet'),
        ]);
        expect(objectsOf(stdout)).toEqual(await expected(overlay));
        expect(objectsOf(await kustomizeBuild(environment))).toEqual(
          objectsOf(stdout),
        );
      }
    });

    it(
      'is a program in TypeScript that cdk8s makes what Kustomize builds of',
      async () => {
        const { folder, model } = packaged(choices, 'cdk8s');
        const compiled = compilePrograms(folder);
        for (const { name, environments } of model.apps) {
          const program = join(folder, 'apps', name, 'cdk8s');
          await run(
            process.execPath,
            [
              join(compiled, name, 'cdk8s/main.js'),
              ...environments.map(({ environment }) => environment),
            ],
            { cwd: program },
          );
          for (const { environment } of environments) {
            const made = readFileSync(
              join(program, `dist/${environment}.k8s.yaml`),
              'utf8',
            );
            expect(objectsOf(made)).toEqual(
              await expected({ app: name, environment }),
            );
          }
        }
      },
      TIMEOUT,
    );
  });
});
