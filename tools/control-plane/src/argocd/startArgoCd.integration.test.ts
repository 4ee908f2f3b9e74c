import { rmSync } from 'node:fs';
import type { ControlPlane } from '../cluster/ControlPlane.ts';
import { startControlPlane } from '../cluster/startControlPlane.ts';
import { deployment } from '../testing/deployment.ts';
import { commitFiles, gitRepository } from '../testing/gitRepository.ts';
import { waitFor } from '../process/waitFor.ts';
import { registerCluster } from './registerCluster.ts';
import type { ArgoCd } from './startArgoCd.ts';
import { startArgoCd } from './startArgoCd.ts';
import { waitForApplicationsSynced } from './waitForApplicationsSynced.ts';

const KUSTOMIZATION = JSON.stringify({
  apiVersion: 'kustomize.config.k8s.io/v1beta1',
  kind: 'Kustomization',
  namespace: 'shop',
  resources: ['deployment.json'],
});

const webApp = (replicas: number) =>
  JSON.stringify(deployment({ name: 'web', replicas }));

describe('startArgoCd', () => {
  let hub: ControlPlane;
  let spoke: ControlPlane;
  let argoCd: ArgoCd;
  let repository: string;

  beforeAll(async () => {
    repository = gitRepository({
      'apps/web/kustomization.yaml': KUSTOMIZATION,
      'apps/web/deployment.json': webApp(2),
    });
    [hub, spoke] = await Promise.all([
      startControlPlane({ name: 'hub', nodes: 2 }),
      startControlPlane({ name: 'spoke', nodes: 2 }),
    ]);
    argoCd = await startArgoCd(hub, { pollSeconds: 2 });
  });

  afterAll(async () => {
    await Promise.all([hub?.stop(), spoke?.stop()]);
    rmSync(repository, { recursive: true, force: true });
  });

  const source = () => ({
    repoURL: `file://${repository}`,
    targetRevision: 'main',
    path: 'apps/web',
  });
  const syncPolicy = {
    automated: { prune: true, selfHeal: true },
    syncOptions: ['CreateNamespace=true'],
  };

  it('syncs an Application from a local Git repository, and its next commit', async () => {
    await hub.apply([
      {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: { name: 'web', namespace: 'argocd' },
        spec: {
          project: 'default',
          source: source(),
          destination: {
            server: 'https://kubernetes.default.svc',
            namespace: 'shop',
          },
          syncPolicy,
        },
      },
    ]);
    const [application] = await waitForApplicationsSynced(argoCd, {
      names: ['web'],
    });
    expect(application.status?.sync?.revision).toMatch(/^[0-9a-f]{40}$/);

    commitFiles(repository, { 'apps/web/deployment.json': webApp(3) });
    await waitFor({
      what: 'three ready replicas',
      timeout: 60_000,
      attempt: async () => {
        const replicas = await hub.kubectl(
          '-n shop get deployment web -o jsonpath={.status.readyReplicas}'.split(
            ' ',
          ),
        );
        return replicas === '3' ? true : undefined;
      },
    });
  });

  it('says why an Application does not sync', async () => {
    await hub.apply([
      {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: { name: 'lost', namespace: 'argocd' },
        spec: {
          project: 'default',
          source: { ...source(), path: 'apps/lost' },
          destination: {
            server: 'https://kubernetes.default.svc',
            namespace: 'shop',
          },
          syncPolicy,
        },
      },
    ]);
    await expect(
      waitForApplicationsSynced(argoCd, { timeout: 5_000 }),
    ).rejects.toThrow(/lost: .*apps\/lost: app path does not exist/);
    await hub.kubectl(['-n', 'argocd', 'delete', 'application', 'lost']);
  });

  it('expands an ApplicationSet over registered clusters and syncs another cluster', async () => {
    await registerCluster(argoCd, {
      name: 'spoke',
      controlPlane: spoke,
      labels: { environment: 'production' },
    });
    await hub.apply([
      {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'ApplicationSet',
        metadata: { name: 'web', namespace: 'argocd' },
        spec: {
          goTemplate: true,
          generators: [
            {
              clusters: {
                selector: { matchLabels: { environment: 'production' } },
              },
            },
          ],
          template: {
            metadata: { name: 'web-{{ .name }}' },
            spec: {
              project: 'default',
              source: source(),
              destination: { name: '{{ .name }}', namespace: 'shop' },
              syncPolicy,
            },
          },
        },
      },
    ]);
    await waitForApplicationsSynced(argoCd, { names: ['web-spoke'] });
    const pods = await spoke.kubectl(['-n', 'shop', 'get', 'pods', '-o=name']);
    expect(pods.trim().split('\n')).toHaveLength(3);
  });
});
