import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  EXAMPLE_INTENT,
  run,
  useTemporaryFolder,
} from '../testing/runInFolder';

describe('architect render', () => {
  const at = useTemporaryFolder();
  const render = (...more: string[]) =>
    run('render', '-f', EXAMPLE_INTENT, '--out', at('out'), ...more);
  const put = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };

  it('writes the tree and nothing beside it', async () => {
    const { code, out, err } = await render();
    const files = readdirSync(at('out'), {
      recursive: true,
      withFileTypes: true,
    }).filter(entry => entry.isFile());
    expect({ code, out, err }).toEqual({
      code: 0,
      out: `wrote ${files.length} files to ${at('out')}\n`,
      err: '',
    });
    expect(readdirSync(at())).toEqual(['out']);
    expect(readFileSync(at('out/platform.yaml'), 'utf8')).toContain(
      'kind: Platform',
    );
  });

  it('fills an empty folder', async () => {
    mkdirSync(at('out'));
    expect((await render()).code).toBe(0);
    expect(existsSync(at('out/README.md'))).toBe(true);
  });

  it('does not touch a folder with content unless it is told to', async () => {
    put('out/mine.txt', 'mine');
    expect(await render()).toEqual({
      code: 2,
      out: '',
      err: `${at(
        'out',
      )}: has content: name an empty folder, or use --force to write over generated files\n`,
    });
    expect(readdirSync(at('out'))).toEqual(['mine.txt']);
    expect(readdirSync(at())).toEqual(['out']);
  });

  it('replaces with --force what it generates and keeps the rest', async () => {
    await render();
    put('out/mine.txt', 'mine');
    put('out/.git/HEAD', 'ref: refs/heads/main\n');
    put('out/README.md', 'changed');
    const { code, out } = await render('--force', '--format', 'json');
    expect({ code, removed: JSON.parse(out).removed }).toEqual({
      code: 0,
      removed: [],
    });
    expect(readFileSync(at('out/mine.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(at('out/.git/HEAD'), 'utf8')).toBe(
      'ref: refs/heads/main\n',
    );
    expect(readFileSync(at('out/README.md'), 'utf8')).toContain('# minimal');
    expect(readdirSync(at())).toEqual(['out']);
  });

  it('keeps a version that was promoted, until the intent names another', async () => {
    await render();
    const version = 'out/apps/hello/envs/dev/version.yaml';
    const generated = readFileSync(at(version), 'utf8');
    expect(generated).toContain('1.29.3-alpine');
    const promoted = generated.replace('1.29.3-alpine', '1.29.4-alpine');
    put(version, promoted);
    await render('--force');
    await render('--force');
    expect(readFileSync(at(version), 'utf8')).toBe(promoted);
    put(
      'newer.yaml',
      readFileSync(EXAMPLE_INTENT, 'utf8').replace('1.29.3-', '1.30.0-'),
    );
    await run('render', '-f', at('newer.yaml'), '--out', at('out'), '--force');
    expect(readFileSync(at(version), 'utf8')).toContain('1.30.0-alpine');
    // Renders four times.
  }, 30_000);

  it('writes a file of people once', async () => {
    const intent = readFileSync(EXAMPLE_INTENT, 'utf8');
    put('intent.yaml', `${intent}  addons:\n    - name: metrics-server\n`);
    const again = () =>
      run('render', '-f', at('intent.yaml'), '--out', at('out'), '--force');
    await again();
    const path = 'out/addons/metrics-server/values.user.yaml';
    expect(readFileSync(at(path), 'utf8')).toContain('Your own values');
    put(path, 'replicas: 3\n');
    expect((await again()).code).toBe(0);
    expect(readFileSync(at(path), 'utf8')).toBe('replicas: 3\n');
  });

  it('writes a repository into each folder, and removes what is no longer in it', async () => {
    const intent = readFileSync(EXAMPLE_INTENT, 'utf8');
    const again = (text: string) => {
      put('intent.yaml', text);
      return run(
        'render',
        '-f',
        at('intent.yaml'),
        '--out',
        at('out'),
        '--force',
      );
    };
    const multi = intent.replace(
      'engine: argocd',
      'engine: argocd\n    layout: multi',
    );
    await again(multi);
    expect(existsSync(at('out/fleet/.architect/lock.json'))).toBe(true);
    expect(existsSync(at('out/fleet/platform.yaml'))).toBe(true);
    expect(existsSync(at('out/infrastructure/README.md'))).toBe(true);
    await again(intent);
    expect(existsSync(at('out/fleet/.architect/lock.json'))).toBe(false);
    expect(existsSync(at('out/fleet/platform.yaml'))).toBe(false);
    expect(existsSync(at('out/platform.yaml'))).toBe(true);
  });

  it('removes with --force what is no longer generated, unless somebody changed it', async () => {
    const intent = readFileSync(EXAMPLE_INTENT, 'utf8');
    await render();
    put('out/apps/hello/base/service.yaml', 'changed: true\n');
    put('renamed.yaml', intent.replace('name: hello', 'name: greeter'));
    const result = await run(
      'render',
      '-f',
      at('renamed.yaml'),
      '--out',
      at('out'),
      '--force',
    );
    expect(result.code).toBe(0);
    expect(result.err).toBe(
      'apps/hello/base/service.yaml: is no longer generated but was changed, so it was kept\n',
    );
    expect(existsSync(at('out/apps/greeter/base/service.yaml'))).toBe(true);
    expect(existsSync(at('out/apps/hello/base/deployment.yaml'))).toBe(false);
    expect(readFileSync(at('out/apps/hello/base/service.yaml'), 'utf8')).toBe(
      'changed: true\n',
    );
  });

  it('writes nothing for an intent with an error', async () => {
    put('bad.yaml', 'kind: Platform\n');
    expect(
      (await run('render', '-f', at('bad.yaml'), '--out', at('out'))).code,
    ).toBe(2);
    expect(existsSync(at('out'))).toBe(false);
  });

  it('refuses an output path that is or goes through a symbolic link', async () => {
    mkdirSync(at('elsewhere'));
    symlinkSync(at('elsewhere'), at('out'));
    expect((await render()).err).toMatch(/goes through the symbolic link/);
    const below = await run(
      'render',
      '-f',
      EXAMPLE_INTENT,
      '--out',
      at('out/deep/er'),
    );
    expect(below.err).toMatch(/goes through the symbolic link/);
    expect(readdirSync(at('elsewhere'))).toEqual([]);
  });

  it.each(['apps', 'README.md', '.architect'])(
    'refuses %s as a symbolic link in the output folder',
    async name => {
      put('elsewhere/precious', 'precious');
      put('out/mine.txt', 'mine');
      symlinkSync(at('elsewhere'), at(join('out', name)));
      const { code, err } = await render('--force');
      expect(code).toBe(2);
      expect(err).toMatch(/symbolic link in the output folder/);
      expect(readdirSync(at('elsewhere'))).toEqual(['precious']);
      expect(readdirSync(at())).toEqual(['elsewhere', 'out']);
    },
  );

  it('refuses an output path that is a file', async () => {
    put('out', 'a file');
    expect((await render('--force')).err).toBe(
      `${at('out')}: is not a folder: name another one\n`,
    );
    expect(
      (await run('render', '-f', EXAMPLE_INTENT, '--out', at('out/below')))
        .code,
    ).toBe(2);
    expect(readFileSync(at('out'), 'utf8')).toBe('a file');
  });
});
