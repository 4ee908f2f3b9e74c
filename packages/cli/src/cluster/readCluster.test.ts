import { assessSnapshot, parseSnapshot } from '@kubernetes-architect/readiness';
import type { ClusterAnswer, ClusterConnection } from './ClusterConnection';
import { readCluster } from './readCluster';

const CANARY = 'canary-5d1e';
const NOW = new Date('2026-11-21T12:00:00Z');

/** A cluster that answers by path; everything else is an empty list. */
function cluster(
  answers: Record<string, (query: URLSearchParams) => Partial<ClusterAnswer>>,
) {
  const asked: string[] = [];
  const connection: ClusterConnection = {
    async get(path) {
      asked.push(path);
      const [name, query] = path.split('?');
      const answer = answers[name]?.(new URLSearchParams(query));
      return { status: 200, text: '{"items":[]}', ...answer };
    },
    close: async () => undefined,
  };
  return { connection, asked };
}

const json = (value: unknown) => () => ({ text: JSON.stringify(value) });
const items = (...list: unknown[]) => json({ items: list });
const BASE = {
  '/version': json({ gitVersion: 'v1.36.1' }),
  '/readyz': () => ({ text: '[+]ping ok' }),
  '/apis': json({
    groups: [
      { name: 'velero.io', preferredVersion: { version: 'v2' } },
      { name: 'cert-manager.io', preferredVersion: { version: 'v1' } },
    ],
  }),
  '/api/v1/namespaces': items({ metadata: { name: 'shop' } }),
};
const read = (connection: ClusterConnection) =>
  readCluster({ connection, name: 'test', now: NOW });

describe('readCluster', () => {
  it('keeps no value of Secrets, ConfigMaps, variables and charts', async () => {
    const { connection } = cluster({
      ...BASE,
      '/apis': json({
        groups: [
          { name: 'argoproj.io', preferredVersion: { version: 'v1alpha1' } },
        ],
      }),
      '/api/v1/secrets': items({
        metadata: {
          name: 'db',
          annotations: {
            'kubectl.kubernetes.io/last-applied-configuration': CANARY,
          },
        },
        type: 'Opaque',
        data: { password: CANARY },
        stringData: { password: CANARY },
      }),
      '/api/v1/configmaps': items({
        metadata: { name: 'app' },
        data: { token: CANARY },
        binaryData: { blob: CANARY },
      }),
      '/api/v1/pods': items({
        metadata: { name: 'web', namespace: 'shop' },
        spec: {
          containers: [
            {
              name: 'app',
              env: [
                { name: 'PASSWORD', value: CANARY },
                { name: 'DEBUG', value: 'true' },
              ],
              args: [`--key=${CANARY}`, CANARY],
            },
          ],
        },
      }),
      '/apis/argoproj.io/v1alpha1/applications': items({
        metadata: { name: 'web' },
        spec: {
          source: {
            repoURL: `https://me:${CANARY}@git.example/r?t=${CANARY}`,
            helm: { values: CANARY },
          },
        },
        status: { sync: { status: 'Synced', comparedTo: CANARY } },
      }),
    });
    const snapshot = await read(connection);
    expect(JSON.stringify(snapshot)).not.toContain(CANARY);
    expect(snapshot.objects).toMatchObject({
      Secret: [{ type: 'Opaque', data: { password: 'REDACTED' } }],
      ConfigMap: [{ data: { token: 'REDACTED' } }],
      Pod: [
        {
          spec: {
            containers: [{ env: [{ value: 'REDACTED' }, { value: 'true' }] }],
          },
        },
      ],
      'argoproj.io/Application': [
        { spec: { source: { repoURL: 'https://git.example/r' } } },
      ],
    });
  });

  it('reads in pages, and starts an expired list again once', async () => {
    let expired = false;
    const { connection, asked } = cluster({
      ...BASE,
      '/api/v1/pods': query => {
        if (query.get('continue') === null) {
          return json({
            items: [{ metadata: { name: 'a' } }],
            metadata: { continue: 'next' },
          })();
        }
        if (!expired) {
          expired = true;
          return { status: 410 };
        }
        return items({ metadata: { name: 'b' } })();
      },
    });
    const { objects } = await read(connection);
    expect(objects.Pod).toHaveLength(2);
    const pages = asked.filter(path => path.startsWith('/api/v1/pods?'));
    expect(pages).toEqual([
      '/api/v1/pods?limit=500',
      '/api/v1/pods?limit=500&continue=next',
      '/api/v1/pods?limit=500',
      '/api/v1/pods?limit=500&continue=next',
    ]);
  });

  it('tells what may not be read from what is not installed', async () => {
    const forbidden = () => ({ status: 403 });
    const { connection, asked } = cluster({
      ...BASE,
      '/api/v1/secrets': forbidden,
      '/apis/cert-manager.io/v1/certificates': forbidden,
    });
    const snapshot = await read(connection);
    expect(
      snapshot.unknownKinds.map(({ kind, code }) => `${kind} ${code}`),
    ).toEqual(['Secret forbidden', 'cert-manager.io/Certificate forbidden']);
    expect(snapshot.objects).not.toHaveProperty('Secret');
    expect(snapshot.objects['argoproj.io/Application']).toEqual([]);
    expect(asked).toContain('/apis/velero.io/v2/backups?limit=500');
    const { unreadable } = assessSnapshot(
      parseSnapshot(JSON.stringify(snapshot)),
    );
    expect(Object.keys(unreadable)).toEqual([
      'Secret',
      'cert-manager.io/Certificate',
    ]);
  });

  it.each([
    [
      'refused credentials',
      { '/api/v1/nodes': () => ({ status: 401 }) },
      '401',
    ],
    ['what is no API server', { '/version': json([]) }, 'not a JSON object'],
    [
      'a server that repeats a page',
      {
        '/api/v1/namespaces': () => ({ status: 403 }),
        '/api/v1/pods': json({ items: [], metadata: { continue: 'x' } }),
      },
      'nothing could be read',
    ],
  ])('gives up on %s', async (_case, answers, message) => {
    const { connection } = cluster({ ...BASE, ...answers });
    await expect(read(connection)).rejects.toThrow(message);
  });
});
