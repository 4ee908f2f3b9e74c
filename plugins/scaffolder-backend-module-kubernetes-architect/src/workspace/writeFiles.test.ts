import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { readIntentFile } from './readIntentFile';
import { writeFiles } from './writeFiles';

const directory = createMockDirectory();
const outside = createMockDirectory();
const files = [
  { path: 'apps/shop/deployment.yaml', content: 'kind: Deployment\n' },
  { path: 'platform.yaml', content: 'kind: Platform\n' },
];
const write = (options: Partial<Parameters<typeof writeFiles>[0]> = {}) =>
  writeFiles({
    workspacePath: directory.path,
    targetPath: '.',
    files,
    ...options,
  });

beforeEach(() => {
  directory.clear();
  outside.setContent({ secret: 'untouched' });
});

describe('writeFiles', () => {
  it('writes files and the folders they need', async () => {
    await write({ targetPath: 'a/b' });
    expect(directory.content()).toEqual({
      a: {
        b: {
          'platform.yaml': 'kind: Platform\n',
          apps: { shop: { 'deployment.yaml': 'kind: Deployment\n' } },
        },
      },
    });
  });

  it('replaces what is there, also when it was longer', async () => {
    directory.setContent({
      'platform.yaml': 'a much longer text than the new one\n',
    });
    await write();
    expect(readFileSync(directory.resolve('platform.yaml'), 'utf8')).toBe(
      'kind: Platform\n',
    );
  });

  it.each(['..', '/tmp', 'a/../../b'])(
    'refuses the target %s',
    async targetPath => {
      await expect(write({ targetPath })).rejects.toThrow(
        'Relative path is not allowed',
      );
      expect(directory.content()).toEqual({});
    },
  );

  it('refuses a path out of the target before it writes any file', async () => {
    await expect(
      write({
        targetPath: 'out',
        files: [...files, { path: '../x', content: '' }],
      }),
    ).rejects.toThrow('Relative path is not allowed');
    expect(directory.content()).toEqual({});
  });

  it('follows no link: not at the end, not on the way, not a dangling one', async () => {
    symlinkSync(outside.resolve('secret'), directory.resolve('platform.yaml'));
    await expect(write()).rejects.toThrow();
    directory.clear();
    symlinkSync(outside.path, directory.resolve('apps'));
    await expect(write()).rejects.toThrow();
    directory.clear();
    symlinkSync(outside.resolve('new'), directory.resolve('platform.yaml'));
    await expect(write()).rejects.toThrow();
    expect(readdirSync(outside.path)).toEqual(['secret']);
    expect(readFileSync(outside.resolve('secret'), 'utf8')).toBe('untouched');
    expect(existsSync(directory.resolve('apps'))).toBe(false);
  });

  it('refuses a link even when it stays in the workspace', async () => {
    directory.setContent({ other: {} });
    symlinkSync(directory.resolve('other'), directory.resolve('apps'));
    await expect(write()).rejects.toThrow('apps is a link');
    expect(readdirSync(directory.resolve('other'))).toEqual([]);
  });
});

describe('readIntentFile', () => {
  const read = (path: string) =>
    readIntentFile({ workspacePath: directory.path, path });

  it('reads a file of the workspace', async () => {
    directory.setContent({ design: { 'platform.yaml': 'kind: Platform\n' } });
    await expect(read('design/platform.yaml')).resolves.toBe(
      'kind: Platform\n',
    );
  });

  it('refuses what is missing, outside, a folder, a link or too large', async () => {
    directory.setContent({
      folder: {},
      other: 'x',
      large: 'x'.repeat(1024 * 1024 + 1),
    });
    symlinkSync(directory.resolve('other'), directory.resolve('link'));
    await expect(read('missing')).rejects.toThrow(
      'missing cannot be read from the workspace',
    );
    await expect(read('../x')).rejects.toThrow('Relative path is not allowed');
    await expect(read('folder')).rejects.toThrow('folder is not a file');
    await expect(read('link')).rejects.toThrow('link cannot be read');
    await expect(read('large')).rejects.toThrow(
      'an intent has at most 1048576',
    );
  });
});
