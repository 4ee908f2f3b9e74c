import { manifestFile } from './manifestFile';

describe('manifestFile', () => {
  it('writes its objects one after the other', () => {
    expect(manifestFile('a.yaml', { a: 1 }, { b: 2 })).toEqual({
      path: 'a.yaml',
      content: 'a: 1\n---\nb: 2\n',
    });
  });

  it('keeps the order of keys', () => {
    expect(manifestFile('a.yaml', { b: 'last', a: 'first' }).content).toBe(
      'b: last\na: first\n',
    );
  });
});
