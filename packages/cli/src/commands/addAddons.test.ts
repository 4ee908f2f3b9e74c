import { CATALOGUE } from '@kubernetes-architect/addons';
import { run } from '../testing/runInFolder';

describe('architect addons', () => {
  it('lists every add-on of the catalogue', async () => {
    const { code, out } = await run('addons');
    expect(code).toBe(0);
    for (const { name } of CATALOGUE)
      expect(out).toMatch(new RegExp(`^${name} `, 'm'));
    expect(out).toMatch(/^cert-manager +\S+ +confirmed +security /m);
  });

  it('gives one area as JSON', async () => {
    const { out } = await run(
      'addons',
      '--area',
      'security',
      '--format',
      'json',
    );
    const rows = JSON.parse(out) as Array<{ area: string; name: string }>;
    expect(new Set(rows.map(({ area }) => area))).toEqual(
      new Set(['security']),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({
        name: 'cert-manager',
        state: 'confirmed',
        chosenBy: expect.arrayContaining(['certificates/cert-manager-acme']),
      }),
    );
  });

  it('refuses an area that does not exist', async () => {
    const { code, err } = await run('addons', '--area', 'weather');
    expect(code).toBe(2);
    expect(err).toContain('weather');
  });
});
