import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { run, useTemporaryFolder } from '../testing/runInFolder';

let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    response.setHeader('content-type', 'application/json');
    if (path === '/version') response.end('{"gitVersion":"v1.36.0"}');
    else if (path === '/apis') response.end('{"groups":[]}');
    else if (path === '/api/v1/secrets') {
      response.statusCode = 403;
      response.end('{}');
    } else response.end('{"items":[{"metadata":{"name":"a"}}]}');
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise(resolve => {
    server.close(resolve);
  });
});

function kubeconfig(url: string): string {
  return JSON.stringify({
    'current-context': 'ctx',
    contexts: [{ name: 'ctx', context: { cluster: 'eu', user: 'me' } }],
    clusters: [
      {
        name: 'eu',
        cluster: { server: url, 'insecure-skip-tls-verify': true },
      },
    ],
    users: [{ name: 'me', user: { token: 'secret-token' } }],
  });
}

describe('architect snapshot', () => {
  const at = useTemporaryFolder();
  const snapshot = (...args: string[]) =>
    run(
      'snapshot',
      '--kubeconfig',
      at('config'),
      '--out',
      at('eu.json'),
      ...args,
    );
  beforeEach(() => writeFileSync(at('config'), kubeconfig(address)));

  it('writes what assess reads, and says what it could not read', async () => {
    const { code, out } = await snapshot('--context', 'ctx');
    expect(code).toBe(0);
    expect(out).toMatch(/eu\.json: \d+ objects of cluster eu\n/);
    expect(out).toContain('secrets: listing is not allowed (403)');
    expect(readFileSync(at('eu.json'), 'utf8')).not.toContain('secret-token');
    const assessed = await run('assess', '--snapshot', at('eu.json'));
    expect(assessed.code).toBe(1);
    expect(assessed.out).toContain('Cluster eu, read at ');
    expect(readdirSync(at())).toEqual(['config', 'eu.json']);
  });

  it('gives the cluster a name that is safe everywhere', async () => {
    await snapshot('--name', 'arn:aws:eks:eu/../Prod_1');
    const { metadata } = JSON.parse(readFileSync(at('eu.json'), 'utf8'));
    expect(metadata.name).toBe('arn-aws-eks-eu-prod-1');
  });

  it('replaces a file only when told to', async () => {
    writeFileSync(at('eu.json'), 'mine');
    expect(await snapshot()).toMatchObject({
      code: 2,
      err: expect.stringContaining('is there already'),
    });
    expect(readFileSync(at('eu.json'), 'utf8')).toBe('mine');
    expect((await snapshot('--force')).code).toBe(0);
    expect(readFileSync(at('eu.json'), 'utf8')).toContain('ClusterSnapshot');
  });

  it.each([
    [['--context', 'nope'], 'has no context "nope"; it has ctx'],
    [['--kubeconfig', '/does/not/exist'], 'does not exist'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await snapshot(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('leaves no file behind when the cluster does not answer', async () => {
    writeFileSync(at('config'), kubeconfig('http://127.0.0.1:9'));
    const { code, err } = await snapshot();
    expect(code).toBe(2);
    expect(err).toContain('the cluster "eu" cannot be read');
    expect(err).not.toContain('secret-token');
    expect(readdirSync(at())).toEqual(['config']);
  });
});
