import type { ClusterConnection, RawAnswer } from './ClusterConnection';
import { listPages } from './listPages';

const resource = {
  kind: 'Service',
  path: '/api/v1/services',
  resource: 'services',
  maxObjects: 1200,
} as const;

function connectionOf(answers: Array<Partial<RawAnswer> & { json?: unknown }>) {
  const paths: string[] = [];
  const connection: ClusterConnection = {
    cluster: 'eu-1',
    async get(path) {
      paths.push(path);
      const { json, ...answer } = answers.shift() ?? { status: 500 };
      return {
        status: 200,
        retryAfter: undefined,
        text: JSON.stringify(json ?? {}),
        ...answer,
      };
    },
    async close() {},
  };
  return { connection, paths };
}

function page(count: number, token?: string) {
  return {
    json: {
      metadata: { continue: token },
      items: Array.from({ length: count }, () => ({
        metadata: { name: 'a' },
      })),
    },
  };
}

const signal = new AbortController().signal;

describe('listPages', () => {
  it('follows the continue token', async () => {
    const { connection, paths } = connectionOf([page(500, 'a/b=='), page(3)]);
    const listed = await listPages({ connection, resource, signal });
    expect(listed.objects).toHaveLength(503);
    expect(listed.truncated).toBe(false);
    expect(paths).toEqual([
      '/api/v1/services?limit=500',
      '/api/v1/services?limit=500&continue=a%2Fb%3D%3D',
    ]);
  });

  it('starts again once when the token has expired', async () => {
    const { connection } = connectionOf([
      page(500, 'a'),
      { status: 410 },
      page(500, 'b'),
      page(1),
    ]);
    const listed = await listPages({ connection, resource, signal });
    expect(listed.objects).toHaveLength(501);
  });

  it('gives up when it expires again', async () => {
    const { connection } = connectionOf([{ status: 410 }, { status: 410 }]);
    await expect(
      listPages({ connection, resource, signal }),
    ).rejects.toMatchObject({ code: 'expired' });
  });

  it('cuts at the limit and says so', async () => {
    const { connection } = connectionOf([
      page(500, 'a'),
      page(500, 'b'),
      page(500, 'c'),
    ]);
    const listed = await listPages({ connection, resource, signal });
    expect(listed.objects).toHaveLength(1200);
    expect(listed.truncated).toBe(true);
  });

  it('counts bad objects over all pages', async () => {
    const { connection } = connectionOf([
      { json: { metadata: { continue: 'a' }, items: [7] } },
      { json: { items: [{ metadata: { name: 'a' } }, {}] } },
    ]);
    const listed = await listPages({ connection, resource, signal });
    expect(listed).toMatchObject({
      listed: 3,
      quarantined: 2,
      firstProblem: 'is not an object',
    });
    expect(listed.objects).toHaveLength(1);
  });

  it('does not follow a token that repeats itself', async () => {
    const { connection } = connectionOf([page(1, 'a'), page(1, 'a')]);
    await expect(
      listPages({ connection, resource, signal }),
    ).rejects.toMatchObject({ code: 'malformed' });
  });

  it('takes null for an empty list, and refuses anything else', async () => {
    const nothing = connectionOf([{ json: { items: null } }]);
    await expect(
      listPages({ ...nothing, resource, signal }),
    ).resolves.toMatchObject({ objects: [], listed: 0 });
    for (const text of [
      '',
      '{"items":{}}',
      '[]',
      '<html>',
      'null',
      '{"items":[{',
    ]) {
      const bad = connectionOf([{ text }]);
      await expect(
        listPages({ ...bad, resource, signal }),
      ).rejects.toMatchObject({ code: 'malformed' });
    }
  });

  it('waits as long as the server asks, and not for ever', async () => {
    const busy = { status: 429, retryAfter: '0' };
    const patient = connectionOf([busy, { ...busy, status: 503 }, page(1)]);
    await expect(
      listPages({ ...patient, resource, signal }),
    ).resolves.toMatchObject({ listed: 1, quarantined: 0 });
    const tooBusy = connectionOf([busy, busy, busy]);
    await expect(
      listPages({ ...tooBusy, resource, signal }),
    ).rejects.toMatchObject({ code: 'throttled' });
    const tooLong = connectionOf([{ status: 429, retryAfter: '3600' }]);
    await expect(
      listPages({ ...tooLong, resource, signal }),
    ).rejects.toMatchObject({ code: 'throttled' });
    expect(tooLong.paths).toHaveLength(1);
  });
});
