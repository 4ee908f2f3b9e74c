import { rmSync } from 'node:fs';
import type { ControlPlane } from '../cluster/ControlPlane.ts';
import { startControlPlane } from '../cluster/startControlPlane.ts';
import { deployment } from '../testing/deployment.ts';
import { folderOf } from '../testing/gitRepository.ts';
import { pretendReady } from '../cluster/pretendReady.ts';
import type { Flux } from './startFlux.ts';
import { startFlux } from './startFlux.ts';
import { publishSource } from './publishSource.ts';
import { waitForKustomizationsReady } from './waitForKustomizationsReady.ts';

const kustomization = (resources: string[]) =>
  JSON.stringify({
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources,
  });

const fluxKustomization = (name: string, spec: object) => ({
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  metadata: { name, namespace: 'flux-system' },
  spec: {
    interval: '10m',
    prune: true,
    wait: true,
    timeout: '1m',
    sourceRef: { kind: 'GitRepository', name: 'platform' },
    ...spec,
  },
});

describe('startFlux', () => {
  let cluster: ControlPlane;
  let flux: Flux;
  let folder: string;

  beforeAll(async () => {
    cluster = await startControlPlane({ name: 'flux', nodes: 2 });
    flux = await startFlux(cluster);
    folder = folderOf({
      'namespaces/kustomization.yaml': kustomization(['namespace.json']),
      'namespaces/namespace.json': JSON.stringify({
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: 'shop' },
      }),
      'apps/kustomization.yaml': kustomization(['web.json']),
      'apps/web.json': JSON.stringify(
        deployment({ name: 'web', namespace: 'shop', replicas: 2 }),
      ),
      '.git/HEAD': 'not for the archive',
    });
  });

  afterAll(async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('brings what a source holds into the cluster, in the order of dependsOn', async () => {
    await cluster.apply([
      {
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind: 'GitRepository',
        metadata: { name: 'platform', namespace: 'flux-system' },
        spec: {
          interval: '1m',
          url: 'https://git.example.com/platform.git',
          ref: { branch: 'main' },
        },
      },
      fluxKustomization('apps', {
        path: './apps',
        dependsOn: [{ name: 'namespaces' }],
      }),
      fluxKustomization('namespaces', { path: './namespaces' }),
    ]);
    const revision = await publishSource(flux, { name: 'platform', folder });
    const ready = await waitForKustomizationsReady(flux, {
      names: ['apps', 'namespaces'],
      revision,
    });
    expect(ready).toHaveLength(2);
    const replicas = await cluster.kubectl(
      '-n shop get deployment web -o jsonpath={.status.readyReplicas}'.split(
        ' ',
      ),
    );
    expect(replicas).toBe('2');
  });

  it('goes on where a stand-in reports Ready for a controller that is absent', async () => {
    // HelmRepositories belong to source-controller.
    pretendReady(cluster, {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      resource: 'helmrepositories',
    });
    const charts = folderOf({
      'kustomization.yaml': kustomization(['repository.json']),
      'repository.json': JSON.stringify({
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind: 'HelmRepository',
        metadata: { name: 'charts', namespace: 'flux-system' },
        spec: { interval: '1h', url: 'https://charts.example.com' },
      }),
    });
    await cluster.apply([
      {
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind: 'GitRepository',
        metadata: { name: 'charts', namespace: 'flux-system' },
        spec: { interval: '1m', url: 'https://git.example.com/charts.git' },
      },
      fluxKustomization('charts', {
        path: './',
        sourceRef: { kind: 'GitRepository', name: 'charts' },
      }),
    ]);
    await publishSource(flux, { name: 'charts', folder: charts });
    const ready = await waitForKustomizationsReady(flux, { names: ['charts'] });
    expect(ready.map(({ metadata }) => metadata?.name)).toContain('charts');
    rmSync(charts, { recursive: true });
  });

  it('says why a Kustomization is not Ready', async () => {
    await cluster.apply([fluxKustomization('lost', { path: './lost' })]);
    await expect(
      waitForKustomizationsReady(flux, { timeout: 5_000 }),
    ).rejects.toThrow(/flux-system\/lost: Ready False, .*path not found/i);
  });
});
