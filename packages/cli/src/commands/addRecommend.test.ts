import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, useTemporaryFolder } from '../testing/runInFolder';

const examples = join(__dirname, '../../../../examples');
const startup = join(examples, 'requirements/startup-one-cloud.yaml');

describe('architect recommend', () => {
  const at = useTemporaryFolder();

  it('prints a table from requirements alone', async () => {
    const { code, out } = await run('recommend', '-f', startup);
    expect(code).toBe(0);
    expect(out).toMatch(/^distribution +Amazon EKS /m);
    expect(out).toMatch(/^service-mesh +No mesh /m);
  });

  it('prints whole decisions as JSON', async () => {
    const { code, out } = await run(
      'recommend',
      '-f',
      startup,
      '--format',
      'json',
    );
    expect(code).toBe(0);
    const { decisions } = JSON.parse(out);
    expect(decisions.length).toBeGreaterThanOrEqual(40);
    expect(decisions[0]).toEqual(
      expect.objectContaining({
        chosen: expect.any(String),
        reason: expect.any(String),
        sensitivity: expect.objectContaining({ text: expect.any(String) }),
      }),
    );
  });

  it('ends with 2 and the line of every bad answer', async () => {
    const file = at('requirements.yaml');
    writeFileSync(
      file,
      readFileSync(startup, 'utf8')
        .replace('budget: tight', 'budget: huge')
        .replace('engineers: 5', 'engineers: none'),
    );
    const { code, err } = await run('recommend', '-f', file);
    expect(code).toBe(2);
    expect(err).toMatch(/requirements\.yaml:\d+:\d+: spec\.budget /);
    expect(err).toMatch(/requirements\.yaml:\d+:\d+: spec\.engineers /);
  });

  it('ends with 2 where an intent answers nothing, or pins what cannot be', async () => {
    const file = at('platform.yaml');
    const minimal = readFileSync(
      join(examples, 'intents/minimal.yaml'),
      'utf8',
    );
    const intent = minimal.replace(/^ {2}requirements:\n( {4}.*\n)+/m, '');
    writeFileSync(file, intent);
    const silent = await run('recommend', '-f', file);
    expect(silent.code).toBe(2);
    expect(silent.err).toContain('spec.requirements is needed');

    const answers = readFileSync(startup, 'utf8')
      .split('spec:\n')[1]
      .replace(/^/gm, '  ');
    writeFileSync(
      file,
      intent.replace(
        /^spec:\n/m,
        `spec:\n  decisions:\n    pins:\n      distribution: { option: gke, reason: liked }\n  requirements:\n${answers}\n`,
      ),
    );
    const pinned = await run('recommend', '-f', file);
    expect(pinned.code).toBe(2);
    expect(pinned.err).toMatch(
      /platform\.yaml:\d+:\d+: spec\.decisions\.pins\.distribution\.option .*distribution=gke.*locations/,
    );
  });
});
