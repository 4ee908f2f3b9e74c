import { readFileSync, writeFileSync } from 'node:fs';
import { EXAMPLE_INTENT, run, useTemporaryFolder } from './testing/runInFolder';

describe('architect', () => {
  const at = useTemporaryFolder();

  const badIntent = () => {
    const file = at('platform.yaml');
    const text = readFileSync(EXAMPLE_INTENT, 'utf8');
    writeFileSync(
      file,
      text
        .replace('name: hello', 'name: ../x')
        .replace('port: 8080', 'port: 8080\n      color: red'),
    );
    return file;
  };

  it('init writes an intent that validate accepts, and only once', async () => {
    const file = at('new/platform.yaml');
    expect(await run('init', '--out', file)).toEqual({
      code: 0,
      out: `wrote ${file}\n`,
      err: '',
    });
    expect(await run('validate', '-f', file)).toEqual({
      code: 0,
      out: `${file} is valid\n`,
      err: '',
    });
    const before = readFileSync(file, 'utf8');
    expect(await run('init', '--out', file)).toEqual({
      code: 2,
      out: '',
      err: `${file}: is there already: name another file or remove it\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('init takes answers and names the wrong ones', async () => {
    writeFileSync(at('answers.yaml'), 'name: shop\nengine: flux\n');
    expect(
      (
        await run(
          'init',
          '--answers',
          at('answers.yaml'),
          '--out',
          at('a.yaml'),
        )
      ).code,
    ).toBe(0);
    expect(readFileSync(at('a.yaml'), 'utf8')).toMatch(
      /name: shop\n(.|\n)*engine: flux/,
    );
    writeFileSync(at('answers.yaml'), 'engine: jenkins\n');
    expect(
      await run('init', '--answers', at('answers.yaml'), '--out', at('b.yaml')),
    ).toMatchObject({
      code: 2,
      err: `${at('answers.yaml')}:1:9: engine must be one of argocd, flux\n`,
    });
  });

  it('validate names file, line, column and field of every error', async () => {
    const file = badIntent();
    const { code, out, err } = await run('validate', '-f', file);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toEqual([
      `${file}:34:13: spec.apps[0].name must be a DNS label: lower-case letters, digits and "-", starting and ending with a letter or digit`,
      `${file}:39:7: spec.apps[0].color is not a known field: remove color or correct its spelling`,
    ]);
  });

  it('validate writes errors as JSON', async () => {
    const file = badIntent();
    const { code, out, err } = await run(
      'validate',
      '-f',
      file,
      '--format',
      'json',
    );
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(JSON.parse(out).errors).toEqual([
      expect.objectContaining({
        file,
        path: 'spec.apps[0].name',
        line: 34,
        column: 13,
      }),
      expect.objectContaining({
        file,
        path: 'spec.apps[0].color',
        line: 39,
        column: 7,
      }),
    ]);
  });

  it('graph draws add-ons and what they need', async () => {
    const { out } = await run(
      ...['graph', '-f', EXAMPLE_INTENT, '--whole', '--as', 'json'],
    );
    const { nodes, edges } = JSON.parse(out);
    const ids = nodes.map(({ id }: { id: string }) => id);
    const needs = edges.filter(
      ({ kind }: { kind: string }) => kind === 'needs',
    );
    expect(ids).toContain('addon:local/cert-manager');
    expect(needs.length).toBeGreaterThan(3);
    for (const { source, target } of needs)
      expect(ids).toEqual(expect.arrayContaining([source, target]));
  });

  it('graph draws Mermaid and JSON', async () => {
    expect((await run('graph', '-f', EXAMPLE_INTENT)).out).toContain(
      'subgraph n0["fleet minimal"]',
    );
    const { out } = await run(
      'graph',
      '-f',
      EXAMPLE_INTENT,
      '--as',
      'json',
      '--cluster',
      'local',
    );
    expect(JSON.parse(out).nodes.map(({ id }: { id: string }) => id)).toContain(
      'workload:local/team-a-dev/hello',
    );
  });

  it.each([
    [
      ['validate', '-f', '/does/not/exist.yaml'],
      /^\/does\/not\/exist.yaml: does not exist\n$/,
    ],
    [['validate', '-f', '/tmp'], /^\/tmp: is a folder: name a file\n$/],
    [['validate'], /required option '-f, --file <intent>' not specified/],
    [
      ['validate', '-f', 'x', '--format', 'xml'],
      /Allowed choices are table, json/,
    ],
    [['rendr'], /unknown command 'rendr'\n\(Did you mean render\?\)/],
    [['validate', '-f', 'x', '--frobnicate'], /unknown option '--frobnicate'/],
  ])(
    'answers %j with one sentence and the code for bad input',
    async (args, message) => {
      const { code, out, err } = await run(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(message);
      expect(err).not.toMatch(/\n\s+at /);
    },
  );

  it('refuses a file that is not UTF-8, and one that is too large', async () => {
    writeFileSync(at('binary'), Buffer.from([0xff, 0xfe, 0x00]));
    expect((await run('validate', '-f', at('binary'))).err).toBe(
      `${at('binary')}: is not UTF-8 text\n`,
    );
    writeFileSync(at('large'), 'x'.repeat(2 * 1024 * 1024));
    expect((await run('validate', '-f', at('large'))).err).toMatch(
      /is larger than 1048576 bytes/,
    );
  });

  it('lets no text of an intent reach the terminal as a command to it', async () => {
    writeFileSync(at('platform.yaml'), '"\\e[2J\\nFAKE": 1\n');
    const { err } = await run('validate', '-f', at('platform.yaml'));
    expect(err).not.toContain('\u001b');
    expect(err).not.toMatch(/^FAKE/m);
  });

  it('shows help with code 0', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('validate'),
    });
  });
});
