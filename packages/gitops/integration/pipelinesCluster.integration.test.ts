import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ControlPlane,
  findToolFolder,
  startControlPlane,
  validateManifests,
  writeSchemas,
} from '@kubernetes-architect/control-plane';
import { parseAllDocuments } from 'yaml';
import { objectKinds } from '../src/manifests/objectKinds';
import { writeCrds } from './matrix/crdFiles';
import { dryRunApply, ResourcePaths } from './matrix/dryRunApply';
import { edit, newFolder, render, renderPublished } from './pipelines/checkout';
import { git, runScript, toolFolder } from './pipelines/scriptRun';
import { commitTree, putTree } from './support/treeFolder';

const TIMEOUT = 240_000;
const SCHEMA_TEMPLATE =
  '{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json';

describe('the pipeline', () => {
  let controlPlane: ControlPlane;
  let schemas: string;
  let tools: string;
  const tekton = render({ 'ci-pipeline': 'tekton' });
  const published = renderPublished({ 'ci-pipeline': 'tekton' });

  beforeAll(async () => {
    controlPlane = await startControlPlane({ name: 'pipelines', nodes: 0 });
    const trees = [
      tekton,
      published,
      render({ 'policy-engine': 'kyverno' }),
      render({ 'policy-engine': 'gatekeeper' }),
    ];
    const kinds = objectKinds(trees.flatMap(({ files }) => files));
    const crds = [
      join(findToolFolder('argocd'), 'crds/argocd.yaml'),
      ...writeCrds(
        newFolder(),
        new Set(
          kinds
            .filter(({ group }) => group !== 'argoproj.io')
            .map(({ group, kind }) => `${group}/${kind}`),
        ),
      ),
    ];
    await controlPlane.applyCrds(crds);
    schemas = await writeSchemas({ controlPlane, crds });
    tools = toolFolder(join(newFolder(), 'bin'), [
      'gator',
      'kubeconform',
      'kustomize',
      'kyverno',
    ]);
  }, 600_000);

  afterAll(async () => controlPlane?.stop());

  const validate = (folder: string) =>
    runScript(folder, {
      args: ['validate.sh'],
      tools,
      schemas: `${schemas}/${SCHEMA_TEMPLATE}`,
    });

  it.each(['validating-admission-policy', 'kyverno', 'gatekeeper'])(
    'passes on what is generated with %s',
    async engine => {
      const folder = newFolder();
      putTree(folder, render({ 'policy-engine': engine }));
      const { code, output } = await validate(folder);
      expect([code, output]).toEqual([
        0,
        expect.stringMatching(/Invalid: 0, Errors: 0, Skipped: 0/),
      ]);
      for (const report of ['readiness.sarif', 'readiness.xml'])
        expect(existsSync(join(folder, '.architect/reports', report))).toBe(
          true,
        );
    },
    TIMEOUT,
  );

  it.each([
    [
      'an overlay that does not build',
      'apps/web/envs/dev/kustomization.yaml',
      /- \.\.\/\.\.\/base/,
      '- ../../nowhere',
      /nowhere/,
    ],
    [
      'a field that does not exist',
      'apps/web/envs/dev/version.yaml',
      /image: .*/,
      'image: nginx:1.29.3\n          imagePolicy: Always',
      /additional properties 'imagePolicy'|imagePolicy/,
    ],
    [
      'a kind without schema',
      'apps/web/base/service-account.yaml',
      /kind: ServiceAccount/,
      'kind: ServiceAcount',
      /could not find schema for ServiceAcount/,
    ],
    [
      'a container that runs as root',
      'apps/web/envs/dev/version.yaml',
      /image: .*/,
      'image: nginx:1.29.3\n          securityContext: { privileged: true, runAsUser: 0 }',
      /privileged/i,
    ],
    [
      'an intent that is not valid',
      'platform.yaml',
      /kind: Platform/,
      'kind: Plattform',
      /platform\.yaml:\d+:\d+: kind/,
    ],
  ])(
    'fails on %s',
    async (_, path, before, after, message) => {
      const folder = newFolder();
      putTree(folder, render());
      edit(join(folder, path), text => text.replace(before, after));
      const { code, output } = await validate(folder);
      expect(code).toBeGreaterThan(0);
      expect(output).toMatch(message);
    },
    TIMEOUT,
  );

  it(
    'writes what a change does to the rendered manifests',
    async () => {
      const folder = newFolder();
      commitTree(folder, render());
      edit(join(folder, 'apps/web/envs/dev/version.yaml'), text =>
        text.replace(/image: .*/, 'image: registry.example.com/web:9.9.9'),
      );
      const { code, output } = await runScript(folder, {
        args: ['diff.sh', 'HEAD'],
        tools,
      });
      expect([code, output]).toEqual([0, expect.any(String)]);
      const comment = readFileSync(
        join(folder, '.architect/reports/rendered-diff.md'),
        'utf8',
      );
      expect(comment).toMatch(/^<!-- architect: rendered diff -->\n/);
      expect(comment).toMatch(
        /^\+ +(- )?image: registry\.example\.com\/web:9\.9\.9$/m,
      );
      expect(git(folder, 'worktree', 'list').trim().split('\n')).toHaveLength(
        1,
      );
    },
    TIMEOUT,
  );

  it.each([
    ['as they are', tekton],
    ['that publish the tree', published],
  ])(
    'is accepted by the API server where it is made of objects of Tekton, %s',
    async (_, tree) => {
      const files = tree.files.filter(({ path }) =>
        /^tekton\/(?!kustomization)/.test(path),
      );
      const text = files.map(({ content }) => content).join('---\n');
      const { problems, skipped } = await validateManifests({ schemas, text });
      expect([problems, skipped]).toEqual([[], 0]);
      const objects = parseAllDocuments(text).map(document => document.toJS());
      expect(objects.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['EventListener', 'Pipeline', 'Task']),
      );
      expect(
        await dryRunApply({
          controlPlane,
          paths: new ResourcePaths(controlPlane),
          objects,
          namespaces: new Set(),
        }),
      ).toEqual(new Map());
    },
    TIMEOUT,
  );
});
