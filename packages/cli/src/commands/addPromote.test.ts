import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { run, useTemporaryFolder } from '../testing/runInFolder';

const EXAMPLE = resolve(
  __dirname,
  '../../../../examples/intents/argocd-three-environments.yaml',
);

function version(image: string): string {
  return [
    '# Of the team.',
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata: { name: web }',
    'spec:',
    '  template:',
    '    spec:',
    `      containers: [{ name: web, image: '${image}' }] # keep`,
    '',
  ].join('\n');
}

describe('architect promote', () => {
  const at = useTemporaryFolder();
  const versionFile = (environment: string) =>
    at(`apps/web/envs/${environment}/version.yaml`);

  beforeEach(() => {
    cpSync(EXAMPLE, at('platform.yaml'));
    for (const [environment, image] of Object.entries({
      dev: 'nginx:1.30',
      staging: 'nginx:1.29',
      production: 'nginx:1.28',
    })) {
      mkdirSync(dirname(versionFile(environment)), { recursive: true });
      writeFileSync(versionFile(environment), version(image));
    }
  });

  const promote = (from: string, to: string, ...more: string[]) =>
    run(
      ...['promote', '--repo', at(), '--app', 'web'],
      ...['--from', from, '--to', to, ...more],
    );

  it('changes the version of the next environment and shows the diff', async () => {
    const { code, out } = await promote('dev', 'staging');
    expect(code).toBe(0);
    expect(out).toContain('nginx:1.29 -> nginx:1.30');
    expect(out).toMatch(/^\+.*nginx:1\.30/m);
    expect(readFileSync(versionFile('staging'), 'utf8')).toBe(
      version('nginx:1.30').replace(/'/g, ''),
    );
    expect(readFileSync(versionFile('production'), 'utf8')).toBe(
      version('nginx:1.28'),
    );
  });

  it('says as JSON what the gate of production needs, and writes nothing when dry', async () => {
    const { code, out } = await promote(
      ...(['staging', 'production'] as const),
      ...['--dry-run', '--format', 'json'],
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(
      expect.objectContaining({
        files: [
          expect.objectContaining({
            path: 'apps/web/envs/production/version.yaml',
          }),
        ],
        production: true,
        written: false,
        gate: expect.arrayContaining([expect.stringContaining('CODEOWNERS')]),
      }),
    );
    expect(readFileSync(versionFile('production'), 'utf8')).toBe(
      version('nginx:1.28'),
    );
  });

  it('changes what the engine deploys together with the values of a chart', async () => {
    writeFileSync(
      at('platform.yaml'),
      readFileSync(EXAMPLE, 'utf8').replace(
        '\n  delivery:',
        '\n  decisions: { pins: { packaging: { option: helm, reason: known } } }\n  delivery:',
      ),
    );
    const manifests = (image: string) =>
      [
        'apiVersion: v1',
        'kind: Service',
        'metadata: { name: web }',
        '---',
        version(image),
      ].join('\n');
    for (const [environment, image] of [
      ['dev', 'nginx:1.30'],
      ['staging', 'nginx:1.29'],
    ]) {
      const folder = dirname(versionFile(environment));
      writeFileSync(versionFile(environment), `image: ${image}\n`);
      writeFileSync(join(folder, 'manifests.yaml'), manifests(image));
    }
    const { code, err, out } = await promote('dev', 'staging');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^\+.*nginx:1\.30/m);
    expect(readFileSync(versionFile('staging'), 'utf8')).toBe(
      'image: nginx:1.30\n',
    );
    expect(
      readFileSync(at('apps/web/envs/staging/manifests.yaml'), 'utf8'),
    ).toBe(manifests('nginx:1.30').replace(/'(nginx[^']*)'/, '$1'));
  });

  it('ends with 1 when there is nothing to promote', async () => {
    writeFileSync(versionFile('staging'), version('nginx:1.30'));
    const { code, out } = await promote('dev', 'staging');
    expect(code).toBe(1);
    expect(out).toContain('nothing to promote');
  });

  it.each([
    ['dev', 'production', /a stage may not be skipped/],
    ['dev', '../../..', /does not run in/],
    ['nowhere', 'staging', /does not run in nowhere/],
  ])('refuses %s to %s with 2', async (from, to, reason) => {
    const { code, err } = await promote(from, to);
    expect(code).toBe(2);
    expect(err).toMatch(reason);
  });

  it('names the intent that cannot be read', async () => {
    const { code, err } = await run(
      ...['promote', '--repo', at('nothing'), '--app', 'web'],
      ...['--from', 'dev', '--to', 'staging'],
    );
    expect(code).toBe(2);
    expect(err).toContain(join('nothing', 'platform.yaml'));
  });
});
