import { gitBlobId } from './gitBlobId';

describe('gitBlobId', () => {
  // Made with `git hash-object --stdin`.
  it.each([
    ['', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
    ['hello\n', 'ce013625030ba8dba906f756967f9e9ca394464a'],
    ['grüße 😀\n', 'db86e89e38f08cb78eb047d6513faff6de13aa98'],
  ])('gives %j the id that Git gives it', (content, id) => {
    expect(gitBlobId(content)).toBe(id);
  });
});
