import { execFileSync } from 'node:child_process';
import { startPortal, StartedPortal } from './startPortal';

describe('npm start', () => {
  let portal: StartedPortal;

  beforeAll(async () => {
    portal = await startPortal();
  }, 300_000);

  afterAll(async () => {
    await portal?.interrupt();
  });

  it('serves the frontend and the API on one port', async () => {
    const page = await fetch(`${portal.url}/kubernetes-architect`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="root"></div>');
    const health = await fetch(`${portal.url}/.backstage/health/v1/readiness`);
    expect(health.status).toBe(200);
  });

  it('answers the fleet to a signed-in guest and to nobody else', async () => {
    const anonymous = await fetch(
      `${portal.url}/api/kubernetes-architect/fleet`,
    );
    expect(anonymous.status).toBe(401);

    const { backstageIdentity } = await (
      await fetch(`${portal.url}/api/auth/guest/refresh`, {
        headers: { 'x-requested-with': 'XMLHttpRequest' },
      })
    ).json();
    const fleet = await fetch(`${portal.url}/api/kubernetes-architect/fleet`, {
      headers: { authorization: `Bearer ${backstageIdentity.token}` },
    });
    expect(fleet.status).toBe(200);
    const answer = await fleet.json();
    expect(answer.items).toHaveLength(3);
    expect(answer.errorsByCluster).toEqual({});
    expect(answer.truncated).toBe(false);
  });

  it('leaves no process behind after Ctrl-C', async () => {
    expect(processesOf(portal.url)).not.toEqual([]);
    expect(await portal.interrupt()).not.toBe(0);
    expect(processesOf(portal.url)).toEqual([]);
    await expect(fetch(portal.url)).rejects.toThrow();
  });
});

/** Processes that carry the port of this portal in their environment. */
function processesOf(url: string): string[] {
  const port = new URL(url).port;
  return execFileSync('ps', ['eww', '-A', '-o', 'pid,args'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\n')
    .filter(
      line =>
        line.includes(` PORT=${port}`) &&
        line.includes('tools/launch/start.mjs') === false,
    )
    .filter(line => line.includes('packages/backend/src/index.ts'));
}
