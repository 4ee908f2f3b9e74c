import fs from 'node:fs';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { clusterSourcesExtensionPoint } from '@kubernetes-architect/plugin-kubernetes-architect-node';
import request from 'supertest';
import kubernetesArchitectPlugin from './index';
import { FakeApiServer } from './testing/FakeApiServer';
import { makeIntent } from './testing/makeIntent';
import { makeNode } from './testing/objects';

const folder = createMockDirectory();
const servers: FakeApiServer[] = [];
const BASE = '/api/kubernetes-architect';

async function startServer(): Promise<FakeApiServer> {
  const server = await FakeApiServer.start();
  servers.push(server);
  return server;
}

async function start(
  clusters: Record<string, FakeApiServer>,
  options: {
    denied?: string[];
    features?: Parameters<typeof startTestBackend>[0]['features'];
    reader?: Record<string, number>;
  } = {},
) {
  const { denied = [], features = [], reader } = options;
  for (const [name, server] of Object.entries(clusters)) {
    fs.writeFileSync(folder.resolve(`${name}.kubeconfig`), server.kubeconfig());
  }
  fs.writeFileSync(
    folder.resolve('platform.yaml'),
    makeIntent('shop-platform'),
  );
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: denied.includes(permission.name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
  });
  const { server } = await startTestBackend({
    features: [
      kubernetesArchitectPlugin,
      permissions.factory,
      mockServices.rootConfig.factory({
        data: {
          kubernetesArchitect: {
            recordedFleet: false,
            platforms: [folder.resolve('platform.yaml')],
            localGit: { folder: folder.resolve('repositories') },
            reader: { deadlineSeconds: 10, cacheSeconds: 0, ...reader },
            clusters: Object.keys(clusters).map(name => ({
              name,
              title: `Cluster ${name}`,
              environment: 'dev',
              kubeconfig: folder.resolve(`${name}.kubeconfig`),
              context: 'main',
            })),
          },
        },
      }),
      ...features,
    ],
  });
  return {
    get: (path: string, token = mockCredentials.user.header()) =>
      request(server).get(`${BASE}${path}`).set('authorization', token),
    getAnonymously: (path: string) =>
      request(server)
        .get(`${BASE}${path}`)
        .set('authorization', mockCredentials.none.header()),
  };
}

beforeEach(() => folder.clear());

afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.stop()));
});

describe('access', () => {
  const routes = [
    ['/fleet', 'kubernetes-architect.fleet.read'],
    ['/clusters/eu-1', 'kubernetes-architect.cluster.read'],
    ['/platforms', 'kubernetes-architect.platform.read'],
    ['/platforms/shop-platform/graph', 'kubernetes-architect.platform.read'],
  ];

  it('asks every caller who they are', async () => {
    const { getAnonymously } = await start({});
    for (const [path] of routes) {
      expect((await getAnonymously(path)).status).toBe(401);
    }
  });

  it.each([...new Set(routes.map(([, permission]) => permission))])(
    'refuses exactly the routes of %s',
    async denied => {
      const server = await startServer();
      const { get } = await start({ 'eu-1': server }, { denied: [denied] });
      for (const [path, permission] of routes) {
        const response = await get(path);
        expect([path, response.status]).toEqual([
          path,
          permission === denied ? 403 : 200,
        ]);
      }
    },
  );

  it('shows nothing of what is in a cluster without the permission to read clusters', async () => {
    const server = await startServer();
    server.lists.set('/api/v1/nodes', [
      makeNode('secret-node', { ready: 'False' }),
    ]);
    const denied = await start(
      { 'eu-1': server },
      { denied: ['kubernetes-architect.cluster.read'] },
    );
    const fleet = await denied.get('/fleet');
    expect(fleet.body.items[0]).toMatchObject({
      state: 'unhealthy',
      problemCounts: { critical: 1 },
      topProblems: [],
    });
    expect(fleet.text).not.toContain('secret-node');
    const graph = await denied.get('/platforms/shop-platform/graph');
    expect(graph.body.liveStateAllowed).toBe(false);
    expect(graph.text).not.toContain('"live"');
  });

  it('asks no cluster when the caller may not', async () => {
    const server = await startServer();
    const { get } = await start(
      { 'eu-1': server },
      { denied: ['kubernetes-architect.fleet.read'] },
    );
    await get('/fleet');
    expect(server.requests).toEqual([]);
  });
});

describe('fleet', () => {
  it('shows clusters with what they run', async () => {
    const server = await startServer();
    const { get } = await start({ 'eu-1': server });
    const { body } = await get('/fleet');
    expect(body).toMatchObject({ errorsByCluster: {}, truncated: false });
    expect(body.items).toEqual([
      expect.objectContaining({
        name: 'eu-1',
        title: 'Cluster eu-1',
        environment: 'dev',
        state: 'healthy',
        version: 'v1.36.3',
        nodes: { total: 2, ready: 2 },
        source: 'live',
        staleness: 'fresh',
        unknownKinds: [],
      }),
    ]);
    expect(Date.parse(body.items[0].observedAt)).toBeGreaterThan(0);
    expect(body.items[0].workloads).toMatchObject({ total: 1, healthy: 1 });
  });

  it('never lists secrets or config maps', async () => {
    const server = await startServer();
    const { get } = await start({ 'eu-1': server });
    await get('/clusters/eu-1');
    expect(server.requests.join(' ')).not.toMatch(/secret|configmap/i);
  });

  it('gives each broken cluster its own row, and the others theirs', async () => {
    const [good, dead, refusing, hanging, garbage] = await Promise.all(
      Array.from({ length: 5 }, startServer),
    );
    refusing.faults.set('*', { status: 401 });
    hanging.faults.set('/api/v1/pods', { hang: true });
    garbage.faults.set('*', { body: '<html>welcome</html>' });
    const { get } = await start(
      { good, dead, refusing, hanging, garbage },
      { reader: { deadlineSeconds: 1 } },
    );
    await dead.stop();
    fs.writeFileSync(folder.resolve('unused'), '');

    const startedAt = Date.now();
    const { body, status, text } = await get('/fleet');
    expect(Date.now() - startedAt).toBeLessThan(2_500);
    expect(status).toBe(200);
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual([
      'good',
    ]);
    const codes = Object.fromEntries(
      Object.entries<{ code: string }>(body.errorsByCluster).map(
        ([name, { code }]) => [name, code],
      ),
    );
    expect(codes).toEqual({
      dead: 'unreachable',
      refusing: 'unauthorized',
      hanging: 'timeout',
      garbage: 'malformed',
    });
    expect(body.errorsByCluster.dead).toMatchObject({
      title: 'Cluster dead',
      environment: 'dev',
    });
    expect(text).not.toMatch(/token-1|127\.0\.0\.1|kubeconfig:/);
  });

  it('tells a kubeconfig that does not work', async () => {
    const server = await startServer();
    const { get } = await start({
      gone: server,
      broken: server,
      other: server,
    });
    fs.rmSync(folder.resolve('gone.kubeconfig'));
    fs.writeFileSync(folder.resolve('broken.kubeconfig'), '{{{');
    fs.writeFileSync(
      folder.resolve('other.kubeconfig'),
      server.kubeconfig().replace('"main"', '"another"'),
    );
    const { body, text } = await get('/fleet');
    for (const name of ['gone', 'broken', 'other']) {
      expect(body.errorsByCluster[name]).toMatchObject({
        code: 'misconfigured',
        message: expect.stringContaining(`"${name}"`),
      });
    }
    expect(text).not.toContain(folder.path);
  });

  it('asks the exec plugin of the kubeconfig for credentials, and does not show what it says', async () => {
    const server = await startServer();
    const { get } = await start({ good: server, bad: server, odd: server });
    const script = {
      good: `console.log(JSON.stringify({ status: { token: 'token-1' } }))`,
      bad: `console.error('canary-stderr'); process.exit(1)`,
      odd: `console.log('canary-stdout')`,
    };
    for (const [name, code] of Object.entries(script)) {
      const config = JSON.parse(server.kubeconfig());
      config.users[0].user = {
        exec: {
          apiVersion: 'client.authentication.k8s.io/v1',
          command: process.execPath,
          args: ['-e', code],
        },
      };
      fs.writeFileSync(
        folder.resolve(`${name}.kubeconfig`),
        JSON.stringify(config),
      );
    }
    const { body, text } = await get('/fleet');
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual([
      'good',
    ]);
    expect(body.errorsByCluster.bad.code).toBe('misconfigured');
    expect(body.errorsByCluster.odd.code).toBe('misconfigured');
    expect(text).not.toContain('canary');
  });

  it('takes renewed credentials at once', async () => {
    const server = await startServer();
    const { get } = await start({ 'eu-1': server });
    await get('/fleet');
    server.token = 'token-2';
    fs.writeFileSync(folder.resolve('eu-1.kubeconfig'), server.kubeconfig());
    const { body } = await get('/fleet');
    expect(body.errorsByCluster).toEqual({});
  });

  it('reads once for many callers', async () => {
    const server = await startServer();
    server.faults.set('/version', { delay: 100 });
    const { get } = await start(
      { 'eu-1': server },
      { reader: { cacheSeconds: 60 } },
    );
    await Promise.all(Array.from({ length: 20 }, () => get('/fleet')));
    expect(server.requests.filter(path => path === '/version')).toHaveLength(1);
    expect(server.requests).toHaveLength(13);
  });

  it('takes sources of other modules', async () => {
    const module = createBackendModule({
      pluginId: 'kubernetes-architect',
      moduleId: 'broken-vendor',
      register(env) {
        env.registerInit({
          deps: { sources: clusterSourcesExtensionPoint },
          async init({ sources }) {
            sources.addClusterSource({
              id: 'vendor',
              listClusters: async () => [
                { name: 'vendor-1', source: 'live' },
                { name: '../etc', source: 'live' },
              ],
              readCluster: () => new Promise(() => {}),
            });
          },
        });
      },
    });
    const { get } = await start(
      { 'eu-1': await startServer() },
      { features: [module], reader: { deadlineSeconds: 1 } },
    );
    const { body } = await get('/fleet');
    expect(Object.keys(body.errorsByCluster)).toEqual(['vendor-1']);
    expect(body.items).toHaveLength(1);
  });
});

describe('cluster', () => {
  it('reads long lists in pages', async () => {
    const server = await startServer();
    server.lists.set(
      '/api/v1/nodes',
      Array.from({ length: 1203 }, (_, index) => makeNode(`node-${index}`)),
    );
    const { get } = await start({ 'eu-1': server });
    const { body } = await get('/clusters/eu-1');
    expect(body.nodeList).toHaveLength(1203);
    expect(
      server.requests.filter(path => path.startsWith('/api/v1/nodes')),
    ).toEqual([
      '/api/v1/nodes?limit=500',
      '/api/v1/nodes?limit=500&continue=500',
      '/api/v1/nodes?limit=500&continue=1000',
    ]);
  });

  it('takes a kind that may not be listed for unknown, and not for absent', async () => {
    const server = await startServer();
    server.faults.set('/api/v1/nodes', { status: 403 });
    const { get } = await start({ 'eu-1': server });
    const { body, status } = await get('/clusters/eu-1');
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('nodeList');
    expect(body).not.toHaveProperty('nodes');
    expect(body.capacity).not.toHaveProperty('allocatable');
    expect(body.workloadList).toHaveLength(1);
    expect(body.state).toBe('unknown');
    expect(body.unknownKinds).toEqual([
      {
        kind: 'Node',
        resource: 'nodes',
        code: 'forbidden',
        message: expect.stringContaining('Grant the verb list on nodes'),
      },
    ]);
  });

  it('keeps the good objects of a list with bad ones', async () => {
    const server = await startServer();
    server.lists.set('/api/v1/nodes', [makeNode('good'), { metadata: {} }, 7]);
    const { get } = await start({ 'eu-1': server });
    const { body } = await get('/clusters/eu-1');
    expect(body.nodeList).toHaveLength(1);
    expect(body.unknownKinds[0]).toMatchObject({
      code: 'malformed',
      kind: 'Node',
    });
  });

  it('gives the last answer as stale when the cluster has gone', async () => {
    const server = await startServer();
    const { get } = await start({ 'eu-1': server });
    await get('/clusters/eu-1');
    await server.stop();
    const { body, status } = await get('/clusters/eu-1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      staleness: 'stale',
      error: { code: 'unreachable' },
      nodes: { total: 2 },
    });
    const fleet = await get('/fleet');
    expect(fleet.body.items[0].staleness).toBe('stale');
    expect(fleet.body.errorsByCluster['eu-1'].code).toBe('unreachable');
  });

  it('answers 503 when there is no answer, 404 when there is no cluster', async () => {
    const server = await startServer();
    const { get } = await start({ 'eu-1': server });
    await server.stop();
    const dead = await get('/clusters/eu-1');
    expect(dead.status).toBe(503);
    expect(dead.body.error.message).toContain('"eu-1" cannot be reached');
    expect(dead.text).not.toMatch(/127\.0\.0\.1|token-1/);
    expect((await get('/clusters/eu-2')).status).toBe(404);
  });

  it.each([
    '..%2F..%2Fetc%2Fpasswd',
    '%2e%2e',
    'a..b',
    'UPPER',
    '%00',
    '%3Cscript%3E',
    `${'a'.repeat(300)}`,
    '__proto__',
  ])('refuses the name %s', async name => {
    const { get } = await start({});
    for (const path of [`/clusters/${name}`, `/platforms/${name}/graph`]) {
      const response = await get(path);
      expect([400, 404]).toContain(response.status);
      expect(response.body.error?.message ?? '').not.toMatch(/script|passwd/);
    }
  });
});

describe('platforms', () => {
  it('lays live state over the graph', async () => {
    const server = await startServer();
    const { get } = await start({ 'eu-1': server });
    const platforms = await get('/platforms');
    expect(platforms.body).toMatchObject({
      items: [{ name: 'shop-platform', clusters: ['eu-1'] }],
      errorsByLocation: {},
      truncated: false,
    });
    const { body } = await get('/platforms/shop-platform/graph');
    const live = Object.fromEntries(
      body.items
        .filter((node: { live?: unknown }) => node.live)
        .map((node: { id: string; live: { state: string } }) => [
          node.id,
          node.live.state,
        ]),
    );
    expect(live).toEqual({
      'cluster:eu-1': 'healthy',
      'namespace:eu-1/shop-dev': 'missing',
      'workload:eu-1/shop-dev/checkout': 'missing',
    });
    expect(body).toMatchObject({
      unknownClusters: [],
      errorsByCluster: {},
      liveStateAllowed: true,
    });
    expect(body.edges.length).toBeGreaterThan(0);
  });

  it('tells clusters of the design that the portal does not know, and dead ones', async () => {
    const unknown = await start({});
    const graph = await unknown.get('/platforms/shop-platform/graph');
    expect(graph.body.unknownClusters).toEqual(['eu-1']);
    expect(graph.text).not.toContain('"live"');

    const server = await startServer();
    const { get } = await start({ 'eu-1': server });
    await server.stop();
    const { body } = await get('/platforms/shop-platform/graph');
    expect(body.errorsByCluster['eu-1'].code).toBe('unreachable');
    expect(
      body.items.find((node: { id: string }) => node.id === 'cluster:eu-1')
        .live,
    ).toMatchObject({ state: 'unknown', staleness: 'stale' });
  });

  it('answers 404 for a platform that nobody designed', async () => {
    const { get } = await start({});
    expect((await get('/platforms/nothing/graph')).status).toBe(404);
  });
});
