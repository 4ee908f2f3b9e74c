import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import {
  type ControlPlane,
  findToolFolder,
  startControlPlane,
  validateManifests,
  writeSchemas,
} from '@kubernetes-architect/control-plane';
import { parseAllDocuments } from 'yaml';
import { renderRepository, type RepositoryTree, serializeYaml } from '../src';
import { EXAMPLE_NAMES, exampleModel } from './support/examples';
import { kustomizeBuild } from './support/kustomizeBuild';
import { putTree, temporaryFolder } from './support/treeFolder';

/** Folders with a kustomization that needs nothing from the network. */
function localKustomizations(tree: RepositoryTree): string[] {
  return tree.files
    .filter(
      ({ path }) =>
        path.endsWith('/kustomization.yaml') && !path.startsWith('bootstrap/'),
    )
    .map(({ path }) => path.slice(0, path.lastIndexOf('/')));
}

/** Objects that are applied as they are written. */
function plainManifests(tree: RepositoryTree): string[] {
  return tree.files
    .map(({ path }) => path)
    .filter(path => /^(projects|appsets)\/|^bootstrap\/root\.yaml$/.test(path));
}

/** An example without its add-ons, whose kinds have a matrix of their own. */
function plainModel(name: (typeof EXAMPLE_NAMES)[number]): PlatformModel {
  return { ...exampleModel(name), addons: [], choices: {} };
}

describe('rendered manifests', () => {
  let controlPlane: ControlPlane;
  let schemas: string;
  const folders: string[] = [];
  const newFolder = () => {
    const folder = temporaryFolder();
    folders.push(folder);
    return folder;
  };

  beforeAll(async () => {
    controlPlane = await startControlPlane({ name: 'manifests', nodes: 1 });
    const crds = [
      join(findToolFolder('argocd'), 'crds/argocd.yaml'),
      join(findToolFolder('flux'), 'crds'),
    ];
    await controlPlane.applyCrds(crds);
    schemas = newFolder();
    await writeSchemas({ controlPlane, crds, folder: schemas });
  });

  afterAll(async () => {
    await controlPlane?.stop();
    for (const folder of folders)
      rmSync(folder, { recursive: true, force: true });
  });

  describe.each(EXAMPLE_NAMES)('of %s', name => {
    const model = plainModel(name);
    const tree = renderRepository(model);
    const overlays = localKustomizations(tree).filter(
      path => !path.endsWith('/base'),
    );
    let folder: string;

    beforeAll(() => {
      folder = newFolder();
      putTree(folder, tree);
    });

    it('build with kustomize without a warning', async () => {
      for (const path of localKustomizations(tree)) {
        expect(
          (await kustomizeBuild(join(folder, path))).length,
        ).toBeGreaterThan(0);
      }
    });

    it('are strictly valid, with nothing skipped', async () => {
      const built = await Promise.all(
        overlays.map(path => kustomizeBuild(join(folder, path))),
      );
      const plain = plainManifests(tree).map(path =>
        readFileSync(join(folder, path), 'utf8'),
      );
      const summary = await validateManifests({
        schemas,
        text: [...built, ...plain].join('\n---\n'),
      });
      expect(summary).toMatchObject({
        invalid: 0,
        errors: 0,
        skipped: 0,
        problems: [],
      });
      const documents = [...built, ...plain].flatMap(text =>
        parseAllDocuments(text),
      );
      expect(summary.valid).toBe(documents.length);
    });

    it('are refused when apps come before their tenants', async () => {
      const app = await kustomizeBuild(
        join(folder, overlays.find(path => path.startsWith('apps/')) ?? ''),
      );
      await expect(controlPlane.apply(app)).rejects.toThrow(
        /namespaces? ".*" not found/,
      );
    });

    it('are accepted by the API server in the order of the stages', async () => {
      for (const stage of ['tenants/', 'apps/']) {
        for (const path of overlays.filter(overlay =>
          overlay.startsWith(stage),
        )) {
          await controlPlane.apply(await kustomizeBuild(join(folder, path)));
        }
      }
      const namespaces = await controlPlane.api.list('/api/v1/namespaces');
      const expected = model.tenants.flatMap(tenant =>
        tenant.namespaces.map(namespace => namespace.name),
      );
      expect(namespaces.map(({ metadata }) => metadata?.name)).toEqual(
        expect.arrayContaining(expected),
      );
      await controlPlane.kubectl(['delete', 'namespace', ...expected]);
    });
  });

  it('accepts previews of pull requests: their sets, their projects and the rooms they stand in', async () => {
    const folder = newFolder();
    const tree = renderRepository({
      ...plainModel('argocd-three-environments'),
      choices: { 'developer-environments': 'preview-environments' },
    });
    putTree(folder, tree);
    const room = await kustomizeBuild(
      join(folder, 'tenants/storefront/previews/dev'),
    );
    const plain = plainManifests(tree).map(path =>
      readFileSync(join(folder, path), 'utf8'),
    );
    const text = [room, ...plain].join('\n---\n');
    expect(text).toContain('name: preview-web');
    expect(await validateManifests({ schemas, text })).toMatchObject({
      invalid: 0,
      errors: 0,
      skipped: 0,
      problems: [],
    });
    await controlPlane.apply(room);
    await controlPlane.kubectl(['create', 'namespace', 'argocd']);
    await controlPlane.apply(
      readFileSync(join(folder, 'appsets/50-previews.yaml'), 'utf8'),
    );
    await controlPlane.kubectl(['delete', 'namespace', 'preview', 'argocd']);
  });

  it('install Argo CD of the pinned release with our settings', async () => {
    const folder = newFolder();
    const tree = renderRepository(plainModel('minimal'));
    const release = /(v[0-9.]+)\/manifests\/install\.yaml/;
    const kustomization =
      tree.files.find(
        ({ path }) => path === 'bootstrap/argocd/kustomization.yaml',
      )?.content ?? '';
    const [address, version] = [
      /https:\S+install\.yaml/.exec(kustomization)?.[0],
      release.exec(kustomization)?.[1],
    ];
    expect(version).toBe('v3.2.0');
    // The release itself is not part of this project; its ConfigMaps stand in.
    putTree(folder, tree);
    writeFileSync(
      join(folder, 'bootstrap/argocd/install.yaml'),
      ['argocd-cm', 'argocd-cmd-params-cm']
        .map(name =>
          serializeYaml({
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: { name },
            data: { other: 'kept' },
          }),
        )
        .join('---\n'),
    );
    writeFileSync(
      join(folder, 'bootstrap/argocd/kustomization.yaml'),
      kustomization.replace(address ?? 'none', 'install.yaml'),
    );
    const built = parseAllDocuments(
      await kustomizeBuild(join(folder, 'bootstrap/argocd')),
    ).map(document => document.toJS());
    expect(built).toEqual([
      expect.objectContaining({
        kind: 'Namespace',
        metadata: { name: 'argocd' },
      }),
      expect.objectContaining({
        kind: 'ConfigMap',
        data: expect.objectContaining({
          other: 'kept',
          'application.resourceTrackingMethod': 'annotation',
        }),
      }),
      expect.objectContaining({
        kind: 'ConfigMap',
        data: {
          other: 'kept',
          'controller.diff.server.side': 'true',
        },
      }),
    ]);
  });

  it('lock Flux down by patches that fit its Deployments', async () => {
    const folder = newFolder();
    const tree = renderRepository(plainModel('flux-three-environments'));
    putTree(folder, tree);
    const path = join(folder, 'bootstrap/flux/kustomization.yaml');
    const controllers = [
      'helm-controller',
      'kustomize-controller',
      'notification-controller',
      'source-controller',
    ];
    writeFileSync(
      join(folder, 'bootstrap/flux/install.yaml'),
      controllers
        .map(name =>
          serializeYaml({
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            metadata: { name, namespace: 'flux-system' },
            spec: {
              template: {
                spec: {
                  containers: [
                    { name: 'manager', args: ['--watch-all-namespaces=true'] },
                  ],
                },
              },
            },
          }),
        )
        .join('---\n'),
    );
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        /https:\S+install\.yaml/,
        'install.yaml',
      ),
    );
    const built = parseAllDocuments(
      await kustomizeBuild(join(folder, 'bootstrap/flux')),
    ).map(document => document.toJS());
    const args = Object.fromEntries(
      built.map(({ metadata, spec }) => [
        metadata.name,
        spec.template.spec.containers[0].args.slice(1),
      ]),
    );
    expect(args).toEqual({
      'helm-controller': [
        '--no-cross-namespace-refs=true',
        '--default-service-account=default',
      ],
      'kustomize-controller': [
        '--no-cross-namespace-refs=true',
        '--no-remote-bases=true',
        '--feature-gates=CancelHealthCheckOnNewRevision=true',
        '--default-service-account=default',
      ],
      'notification-controller': ['--no-cross-namespace-refs=true'],
      'source-controller': [],
    });
  });

  it('are read back unchanged by the parser of kubectl', async () => {
    const texts = [
      ...[
        'no',
        'No',
        'n',
        'y',
        'Y',
        'yes',
        'on',
        'off',
        'true',
        'null',
        '~',
        '',
        '12:30:45',
        '190:20:30',
        '0o7',
        '0777',
      ],
      ...[
        '0x1F',
        '0b101',
        '1_000',
        '1e3',
        '.5',
        '-1',
        '.inf',
        '.nan',
        'NaN',
        '2001-01-01',
        '1.30',
        '<<',
        '=',
        '*a',
        '&a',
      ],
      ...[
        '!t',
        '- x',
        '---',
        'a: b',
        'a #b',
        '#a',
        'a:',
        '{{ .x }}',
        '|',
        "'",
        '"',
        '\\',
        'a\tb',
        ' a',
        'a ',
        '\n',
        'a\n',
      ],
      ...[
        'a\nb',
        'a\nb\n',
        ' a\nb\n',
        'a\n\n\nb\n\n',
        'a \nb\n',
        '\ta\n',
        'a\r\nb',
        '\u0085',
        '\u00a0',
        '\u2028',
        '\ufeff',
        'ä😀',
      ],
      ...[
        'x'.repeat(2000),
        'word '.repeat(300),
        '200m',
        '256Mi',
        './apps',
        '../../base',
        '--flag=true',
        'a=b',
        'a*b',
        'https://a:1/b',
      ],
    ];
    const data = Object.fromEntries(
      texts.map((text, index) => [`key-${index}`, text]),
    );
    const keys = Object.fromEntries(
      [
        'no',
        'y',
        'on',
        'true',
        '1',
        '1e3',
        '0o7',
        '1_0',
        '2001-01-01',
        '1.30',
        '.5',
      ].map(key => [key, 'x']),
    );
    const input = serializeYaml({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'texts', namespace: 'default' },
      data: { ...data, ...keys },
    });
    const output = await controlPlane.kubectl(
      ['create', '--dry-run=client', '-o', 'json', '-f', '-'],
      { input },
    );
    expect(JSON.parse(output).data).toEqual({ ...data, ...keys });
  });
});
