import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ControlPlane,
  startControlPlane,
  validateManifests,
  writeSchemas,
} from '@kubernetes-architect/control-plane';
import { parse } from 'yaml';
import { renderRepository, type RepositoryTree } from '../src';
import { writeCrds } from './matrix/crdFiles';
import { exampleModel } from './support/examples';
import { kustomizeBuild } from './support/kustomizeBuild';
import { putTree, temporaryFolder } from './support/treeFolder';

const OVERLAY = /^tenants\/([^/]+)\/virtual-cluster\/envs\/([^/]+)\//;

function virtualTree(
  name: 'argocd-three-environments' | 'flux-three-environments',
) {
  const model = exampleModel(name);
  return renderRepository({
    ...model,
    addons: [{ name: 'vcluster', acceptUnconfirmed: true }],
    choices: { tenancy: 'virtual-cluster' },
  });
}

/** What a virtual cluster is told to hold, by the folder of its values. */
function insideManifests(tree: RepositoryTree): string[] {
  return tree.files
    .filter(({ path }) => OVERLAY.test(path) && path.endsWith('/values.yaml'))
    .map(
      ({ content }) => parse(content).experimental.deploy.vcluster.manifests,
    );
}

describe('virtual clusters', () => {
  const flux = virtualTree('flux-three-environments');
  const folders: string[] = [];
  let controlPlane: ControlPlane;
  let crds: string[];

  function newFolder(): string {
    const folder = temporaryFolder();
    folders.push(folder);
    return folder;
  }

  async function mayDo(user: string[], ...request: string[]): Promise<boolean> {
    const answer = await controlPlane
      .kubectl(['auth', 'can-i', ...request, ...user])
      .catch(error => String(error));
    return /^yes/.test(answer);
  }

  beforeAll(async () => {
    controlPlane = await startControlPlane({
      name: 'tenancy',
      nodes: 1,
    });
    crds = writeCrds(newFolder(), new Set());
    await controlPlane.applyCrds(crds);
  });

  afterAll(async () => {
    await controlPlane?.stop();
    for (const folder of folders)
      rmSync(folder, { recursive: true, force: true });
  });

  it('are strictly valid as Flux brings them in', async () => {
    const folder = newFolder();
    putTree(folder, flux);
    const schemas = newFolder();
    await writeSchemas({
      controlPlane,
      crds,
      folder: schemas,
    });
    const overlays = [
      ...new Set(
        flux.files.flatMap(({ path }) => OVERLAY.exec(path)?.[0] ?? []),
      ),
    ];
    expect(overlays.length).toBeGreaterThan(0);
    const built = await Promise.all(
      overlays.map(path => kustomizeBuild(join(folder, path))),
    );
    expect(
      await validateManifests({ schemas, text: built.join('\n---\n') }),
    ).toMatchObject({ invalid: 0, errors: 0, skipped: 0, problems: [] });
  });

  it.each(['argocd-three-environments', 'flux-three-environments'] as const)(
    'hold objects that an API server accepts, for %s',
    async name => {
      const all = insideManifests(virtualTree(name));
      expect(all).toHaveLength(5);
      for (const manifests of all) {
        await controlPlane.apply(manifests);
        // Each virtual cluster has its own, and this API server stands in for all.
        await controlPlane.kubectl(['delete', 'clusterrolebinding', 'owners']);
      }
    },
  );

  it('let Flux write the apps of the tenant in its namespace and nothing else', async () => {
    const [tenant, environment] =
      flux.files
        .map(({ path }) => OVERLAY.exec(path)?.slice(1))
        .find(Boolean) ?? [];
    const namespace = `${tenant}-${environment}`;
    const user = ['--as', `system:serviceaccount:${namespace}:reconciler`];
    const here = ['--namespace', namespace];
    expect(await mayDo(user, 'create', 'deployments', ...here)).toBe(true);
    expect(await mayDo(user, 'create', 'roles', ...here)).toBe(false);
    expect(
      await mayDo(user, 'create', 'deployments', '--namespace', 'default'),
    ).toBe(false);
  });

  it('are opened by their owners through one Secret', async () => {
    const folder = newFolder();
    putTree(folder, flux);
    const path = 'tenants/storefront/envs/dev';
    await controlPlane.apply(await kustomizeBuild(join(folder, path)));
    const owners = ['--as', 'somebody', '--as-group', 'storefront-developers'];
    const other = ['--as', 'somebody', '--as-group', 'logistics-developers'];
    const secret = (name: string) => [
      'get',
      `secrets/${name}`,
      '--namespace',
      'storefront-dev',
    ];
    expect(await mayDo(owners, ...secret('vc-storefront-dev'))).toBe(true);
    expect(await mayDo(owners, ...secret('other'))).toBe(false);
    expect(await mayDo(other, ...secret('vc-storefront-dev'))).toBe(false);
  });
});
