import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { selectAddons } from '@kubernetes-architect/addons';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import {
  type ArgoCd,
  type ControlPlane,
  registerCluster,
  startArgoCd,
  startControlPlane,
  waitFor,
} from '@kubernetes-architect/control-plane';
import { parse } from 'yaml';
import { renderRepository, type RepositoryTree } from '../src';
import { expandApplicationSets } from '../src/testing/expandApplicationSets';
import { crdFolder } from './matrix/crdFiles';
import { exampleModel } from './support/examples';
import { startStubCharts, type StubCharts } from './support/stubCharts';
import { commitTree, temporaryFolder } from './support/treeFolder';

/** In milliseconds: a cluster that cannot be reached takes minutes to be found out. */
const TIMEOUT = 280_000;
const TEST_TIMEOUT = 300_000;
const APPLICATIONS =
  '/apis/argoproj.io/v1alpha1/namespaces/argocd/applications';

/** A production cluster that Argo CD knows and cannot reach. */
const LOST = 'us-production';

/** A pod of the stand-in for cert-manager waits in one cluster until its nodes carry this label. */
const GATE = { 'example.com/gate': 'open' };

interface Application {
  metadata?: { name?: string; labels?: Record<string, string> };
  spec?: Record<string, unknown>;
  status?: { sync?: { status?: string }; health?: { status?: string } };
}

/** A Deployment that comes up when a node opens the gate. */
const GATED_DEPLOYMENT = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'gated', namespace: 'cert-manager' },
  spec: {
    selector: { matchLabels: { app: 'gated' } },
    template: {
      metadata: { labels: { app: 'gated' } },
      spec: {
        containers: [{ name: 'main', image: 'registry.k8s.io/pause:3.10' }],
        nodeSelector: GATE,
        securityContext: {
          runAsNonRoot: true,
          runAsUser: 65532,
          seccompProfile: { type: 'RuntimeDefault' },
        },
      },
    },
  },
};

describe('add-ons by Argo CD', () => {
  const planes: Record<string, ControlPlane> = {};
  let folder: string;
  let chartFolder: string;
  let charts: StubCharts;
  let model: PlatformModel;
  let tree: RepositoryTree;
  let argoCd: ArgoCd;

  const content = (path: string) =>
    tree.files.find(file => file.path === path)?.content ?? '';
  const applications = () => planes.shared.api.list<Application>(APPLICATIONS);
  const openGate = (cluster: string) =>
    planes[cluster].kubectl([
      'label',
      'nodes',
      '--all',
      'example.com/gate=open',
    ]);

  beforeAll(async () => {
    folder = temporaryFolder();
    chartFolder = temporaryFolder();
    for (const name of ['shared', 'eu-production'])
      planes[name] = await startControlPlane({ name, nodes: 1 });
    await openGate('shared');
    model = {
      ...exampleModel('argocd-three-environments', ({ spec }) => {
        spec.delivery.repository.url = `file://${folder}`;
        delete spec.apps;
        for (const cluster of spec.clusters)
          if (cluster.server)
            cluster.server =
              planes[cluster.name]?.server ?? 'https://127.0.0.1:9';
      }),
      addons: [{ name: 'cert-manager' }, { name: 'metrics-server' }],
      choices: { certificates: 'cert-manager-acme' },
    };
    charts = await startStubCharts(
      chartFolder,
      selectAddons(model).map(addon =>
        addon.definition.name === 'cert-manager'
          ? {
              addon,
              crds: [join(crdFolder() ?? '', 'cert-manager.yaml')],
              templates: { 'gated.yaml': GATED_DEPLOYMENT },
            }
          : { addon },
      ),
    );
    tree = charts.rewrite(renderRepository(model));
    commitTree(folder, {
      files: tree.files.map(file =>
        file.path === 'addons/cert-manager/values.user.yaml'
          ? { ...file, content: 'replicaCount: 7\n' }
          : file,
      ),
    });
    argoCd = await startArgoCd(planes.shared, {
      pollSeconds: 2,
      settings: parse(content('bootstrap/argocd/settings.yaml')).data,
      parameters: parse(content('bootstrap/argocd/parameters.yaml')).data,
    });
    await registerCluster(argoCd, {
      name: 'eu-production',
      controlPlane: planes['eu-production'],
    });
    await registerCluster(argoCd, {
      name: LOST,
      controlPlane: {
        ...planes.shared,
        client: { ...planes.shared.client, server: 'https://127.0.0.1:9' },
      },
    });
    for (const path of ['projects/platform.yaml', 'bootstrap/root.yaml'])
      await planes.shared.kubectl(['apply', '-f', join(folder, path)]);
  });

  afterAll(async () => {
    await Promise.all(Object.values(planes).map(plane => plane.stop()));
    await charts?.stop();
    for (const each of [folder, chartFolder])
      rmSync(each, { recursive: true, force: true });
  });

  it(
    'brings in every stage, though one cluster cannot be reached',
    async () => {
      await openGate('eu-production');
      const expected = expandApplicationSets(tree).filter(
        ({ labels }) => labels['kubernetes-architect.io/cluster'] !== LOST,
      );
      let seen: Application[] = [];
      const isSynced = (name: string) =>
        seen.some(
          ({ metadata, status }) =>
            metadata?.name === name && status?.sync?.status === 'Synced',
        );
      await waitFor({
        what: 'every Application of the clusters that can be reached to be Synced',
        timeout: TIMEOUT,
        interval: 500,
        describe: () =>
          expected
            .filter(({ name }) => !isSynced(name))
            .map(({ name }) => name)
            .join(', '),
        attempt: async () => {
          seen = await applications();
          return expected.every(({ name }) => isSynced(name))
            ? true
            : undefined;
        },
      });
      const lost = seen.filter(
        ({ metadata }) =>
          metadata?.labels?.['kubernetes-architect.io/cluster'] === LOST,
      );
      expect(lost.length).toBeGreaterThan(0);
      for (const { status } of lost)
        expect(['', 'Unknown']).toContain(status?.sync?.status ?? '');
    },
    TEST_TIMEOUT,
  );

  it('expands its ApplicationSets as the offline expansion says', async () => {
    const root = model.name;
    const made = (await applications())
      .filter(({ metadata }) => metadata?.name !== root)
      .map(({ metadata, spec }) => ({
        name: metadata?.name,
        labels: metadata?.labels,
        spec,
      }));
    const expected = expandApplicationSets(tree).map(
      ({ set: _set, ...application }) => application,
    );
    const byName = (list: Array<{ name?: string }>) =>
      Object.fromEntries(list.map(each => [each.name, each]));
    expect(byName(made)).toEqual(byName(expected));
  });

  it.each([
    ['shared', { replicaCount: 7, podDisruptionBudget: { enabled: false } }],
    [
      'eu-production',
      { replicaCount: 7, podDisruptionBudget: { enabled: true } },
    ],
  ])(
    'gives the chart in %s the values of its layers, those of people last',
    async (cluster, expected) => {
      const configMap = await planes[cluster].api.get<{
        data: Record<string, string>;
      }>('/api/v1/namespaces/cert-manager/configmaps/cert-manager-values');
      expect(parse(configMap.data['values.yaml'])).toMatchObject({
        crds: { enabled: true },
        ...expected,
      });
    },
  );

  it('holds the namespaces of add-ons to their level of pod security', async () => {
    const namespace = await planes['eu-production'].api.get(
      '/api/v1/namespaces/cert-manager',
    );
    expect(namespace.metadata?.labels).toMatchObject({
      'pod-security.kubernetes.io/enforce': 'restricted',
    });
    const system = await planes['eu-production'].api.get(
      '/api/v1/namespaces/kube-system',
    );
    expect(Object.keys(system.metadata?.labels ?? {})).toEqual([
      'kubernetes.io/metadata.name',
    ]);
  });

  it('has the configurations whose kinds the add-on brought', async () => {
    const issuer = await planes['eu-production'].api.get<{
      spec: { acme: { server: string } };
    }>('/apis/cert-manager.io/v1/clusterissuers/acme');
    expect(issuer.spec.acme.server).toContain('acme-v02');
  });
});
