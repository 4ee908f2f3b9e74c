import { mockApis, registerMswTestHooks } from '@backstage/frontend-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { KubernetesArchitectClient } from './KubernetesArchitectClient';

const server = setupServer();
registerMswTestHooks(server);

const BASE = 'http://example.com/api/kubernetes-architect';
const client = new KubernetesArchitectClient({
  discoveryApi: mockApis.discovery({ baseUrl: 'http://example.com' }),
  fetchApi: mockApis.fetch(),
});

describe('KubernetesArchitectClient', () => {
  it('asks for the fleet and for the platforms', async () => {
    const fleet = { items: [], errorsByCluster: {}, truncated: false };
    server.use(
      http.get(`${BASE}/fleet`, () => HttpResponse.json(fleet)),
      http.get(`${BASE}/platforms`, () => HttpResponse.json({ items: [] })),
    );

    await expect(client.getFleet()).resolves.toEqual(fleet);
    await expect(client.getPlatforms()).resolves.toEqual({ items: [] });
  });

  it('keeps names inside their part of the address', async () => {
    const asked: string[] = [];
    server.use(
      http.get('http://example.com/*', ({ request }) => {
        asked.push(new URL(request.url).pathname);
        return HttpResponse.json({});
      }),
    );
    await client.getCluster('a/../b?c');
    await client.getPlatformGraph('x y');

    expect(asked).toEqual([
      '/api/kubernetes-architect/clusters/a%2F..%2Fb%3Fc',
      '/api/kubernetes-architect/platforms/x%20y/graph',
    ]);
  });

  it('rejects with the words and the status of the backend', async () => {
    server.use(
      http.get(`${BASE}/clusters/eu`, () =>
        HttpResponse.json(
          {
            error: { name: 'NotFoundError', message: 'No cluster named eu' },
            response: { statusCode: 404 },
          },
          { status: 404 },
        ),
      ),
    );

    await expect(client.getCluster('eu')).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 404,
      body: { error: { message: 'No cluster named eu' } },
    });
  });

  it('stops when its answer is no longer wanted', async () => {
    server.use(http.get(`${BASE}/fleet`, () => HttpResponse.json({})));

    await expect(
      client.getFleet({ signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
