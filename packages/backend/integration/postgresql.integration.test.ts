import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPortal, StartedPortal } from './startPortal';
import { startPostgres, StartedPostgres } from './startPostgres';

describe('the portal on PostgreSQL', () => {
  let postgres: StartedPostgres;
  let portal: StartedPortal;
  let folder: string;

  beforeAll(async () => {
    postgres = await startPostgres();
    folder = mkdtempSync(join(tmpdir(), 'kubernetes-architect-portal-'));
    const config = join(folder, 'app-config.postgresql.yaml');
    const connection = {
      host: '127.0.0.1',
      port: postgres.port,
      user: postgres.user,
      password: 'none-needed',
    };
    writeFileSync(
      config,
      JSON.stringify({ backend: { database: { client: 'pg', connection } } }),
    );
    portal = await startPortal(['--config', config]);
  }, 300_000);

  afterAll(async () => {
    await portal?.interrupt();
    await postgres?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('keeps its catalog there and answers from it', async () => {
    expect(
      postgres.query('postgres', 'select datname from pg_database'),
    ).toContain('backstage_plugin_catalog');
    const { backstageIdentity } = await (
      await fetch(`${portal.url}/api/auth/guest/refresh`, {
        headers: { 'x-requested-with': 'XMLHttpRequest' },
      })
    ).json();
    const headers = { authorization: `Bearer ${backstageIdentity.token}` };
    let names: string[] = [];
    for (
      let attempt = 0;
      attempt < 60 && !names.includes('design-platform');
      attempt += 1
    ) {
      await new Promise(resolve => setTimeout(resolve, 500));
      const entities = await fetch(
        `${portal.url}/api/catalog/entities?filter=kind=template`,
        { headers },
      );
      names = (await entities.json()).map(
        (entity: { metadata: { name: string } }) => entity.metadata.name,
      );
    }
    expect(names).toContain('design-platform');
    const rows = postgres.query(
      'backstage_plugin_catalog',
      "select entity_ref from final_entities where entity_ref like 'template:%'",
    );
    expect(rows).toContain('template:default/design-platform');
  });
});
