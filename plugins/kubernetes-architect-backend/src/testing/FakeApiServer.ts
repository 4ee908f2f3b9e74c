import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { dashboardKinds } from '../snapshot/kindResources';
import type { JsonObject } from '../snapshot/jsonObject';
import { makeDeployment, makeNamespace, makeNode, makePod } from './objects';

/** What the server does instead of answering a path well. */
export type Fault =
  | { status: number; headers?: Record<string, string>; times?: number }
  | { body: string }
  | { delay: number }
  | { hang: true };

/** An API server that serves lists from memory, in pages, with faults by path. */
export class FakeApiServer {
  /** Objects by list path. */
  readonly lists = new Map<string, unknown[]>();
  /** Faults by list path; `*` is every path. */
  readonly faults = new Map<string, Fault>();
  /** All requests, as path and query. */
  readonly requests: string[] = [];
  /** Bearer token that is asked for. */
  token = 'token-1';
  #server: Server | undefined;

  /** Starts a server with two nodes and one healthy Deployment in the namespace shop. */
  static async start(): Promise<FakeApiServer> {
    const fake = new FakeApiServer();
    for (const { path } of dashboardKinds) {
      fake.lists.set(path, []);
    }
    const { deployment, replicaSet } = makeDeployment('checkout');
    fake.lists.set('/api/v1/nodes', [makeNode('node-1'), makeNode('node-2')]);
    fake.lists.set('/api/v1/namespaces', [
      makeNamespace('kube-system'),
      makeNamespace('shop'),
    ]);
    fake.lists.set('/apis/apps/v1/deployments', [deployment]);
    fake.lists.set('/apis/apps/v1/replicasets', [replicaSet]);
    fake.lists.set('/api/v1/pods', [
      makePod('checkout-1-a', { owner: ['ReplicaSet', 'checkout-1'] }),
    ]);
    await fake.#listen();
    return fake;
  }

  /** Address of the server. */
  get url(): string {
    const { port } = this.#server?.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** A kubeconfig for the server as JSON, which is YAML too. */
  kubeconfig(token = this.token): string {
    return JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [
        {
          name: 'c',
          cluster: { server: this.url, 'insecure-skip-tls-verify': true },
        },
      ],
      users: [{ name: 'u', user: { token } }],
      contexts: [{ name: 'main', context: { cluster: 'c', user: 'u' } }],
    });
  }

  /** Ends the server and all of its connections. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server) {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    }
  }

  async #listen(): Promise<void> {
    this.#server = createServer(async (request, response) => {
      const url = new URL(request.url ?? '/', 'http://fake');
      this.requests.push(`${url.pathname}${url.search}`);
      const send = (status: number, body: unknown, headers = {}) => {
        response.writeHead(status, {
          'content-type': 'application/json',
          ...headers,
        });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      };
      const fault = this.faults.get(url.pathname) ?? this.faults.get('*');
      if (fault && 'hang' in fault) {
        return;
      }
      if (fault && 'delay' in fault) {
        await sleep(fault.delay);
      }
      if (fault && 'body' in fault) {
        send(200, fault.body);
      } else if (fault && 'status' in fault && (fault.times ?? 1) > 0) {
        if (fault.times !== undefined) {
          fault.times--;
        }
        send(fault.status, { kind: 'Status' }, fault.headers);
      } else if (request.headers.authorization !== `Bearer ${this.token}`) {
        send(401, { kind: 'Status' });
      } else if (url.pathname === '/version') {
        send(200, { gitVersion: 'v1.36.3', platform: 'linux/amd64' });
      } else if (url.pathname === '/readyz') {
        send(200, '[+]etcd ok\nreadyz check passed\n');
      } else {
        this.#sendPage(url, send);
      }
    });
    await new Promise<void>(resolve => {
      this.#server?.listen(0, '127.0.0.1', resolve);
    });
  }

  #sendPage(url: URL, send: (status: number, body: JsonObject) => void) {
    const items = this.lists.get(url.pathname);
    if (!items) {
      send(404, { kind: 'Status' });
      return;
    }
    const start = Number(url.searchParams.get('continue') ?? 0);
    const end = start + Number(url.searchParams.get('limit') ?? items.length);
    send(200, {
      kind: 'List',
      metadata: end < items.length ? { continue: String(end) } : {},
      items: items.slice(start, end),
    });
  }
}
