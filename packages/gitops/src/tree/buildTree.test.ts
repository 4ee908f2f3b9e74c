import fc from 'fast-check';
import { buildTree, isSafePath } from './buildTree';
import { LOCK_FILE_PATH, parseLockFile, withLockFile } from './lockFile';

describe('buildTree', () => {
  it.each([
    '../x',
    'a/../../x',
    '/etc/passwd',
    'a//b',
    './a',
    '',
    '.git/config',
    '.GIT/hooks/pre-commit',
    'a\u0000b',
    'a\\b',
    'C:/x',
    'a/',
    `${'x'.repeat(300)}`,
    'a b',
  ])('refuses the path %j', path => {
    expect(() => buildTree([{ path, content: '' }])).toThrow('unsafe path');
  });

  it('refuses two files that are one where case does not count', () => {
    const files = [
      { path: 'apps/a.yaml', content: '' },
      { path: 'Apps/A.yaml', content: '' },
    ];
    expect(() => buildTree(files)).toThrow('twice');
  });

  it('accepts no path that leaves its folder', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'./\\~a\u0000 ') }),
        path => {
          fc.pre(isSafePath(path));
          expect(
            new URL(path, 'file:///repo/').pathname.startsWith('/repo/'),
          ).toBe(true);
          expect(path).not.toMatch(/(^|\/)\.\.?(\/|$)|[^a./]/);
        },
      ),
    );
  });

  it('orders files by path', () => {
    const tree = buildTree(
      ['b', 'a/b', 'a.c', 'C'].map(path => ({
        path: `${path}.x`,
        content: '',
      })),
    );
    expect(tree.files.map(({ path }) => path)).toEqual([
      'C.x',
      'a.c.x',
      'a/b.x',
      'b.x',
    ]);
  });
});

describe('the lock file', () => {
  it('lists every file but itself', () => {
    const tree = withLockFile([{ path: 'a', content: 'hello\n' }]);
    expect(tree.files.map(({ path }) => path)).toEqual([LOCK_FILE_PATH, 'a']);
    expect(parseLockFile(tree.files[0].content)).toEqual({
      version: 1,
      files: { a: 'ce013625030ba8dba906f756967f9e9ca394464a' },
    });
  });

  it.each([
    undefined,
    '',
    '{',
    '[]',
    '{"version":2,"files":{}}',
    '{"version":1,"files":null}',
    'null',
  ])('reads %j as none', text => {
    expect(parseLockFile(text)).toBeUndefined();
  });

  it('leaves out paths that would leave the repository', () => {
    const text = JSON.stringify({
      version: 1,
      files: { '../x': 'a', '/etc/passwd': 'a', ok: 'b', bad: 5 },
    });
    expect(parseLockFile(text)).toEqual({ version: 1, files: { ok: 'b' } });
  });
});
