import { goProblem, parseGoVersion, requiredGoVersion } from './goToolchain.ts';
import { TOOL_RECIPES, toolRecipe } from './toolRecipes.ts';

describe('goToolchain', () => {
  it.each([
    ['go1.26.8\n', '1.26.8'],
    ['go1.27rc1', '1.27'],
    ['devel go1.28-abc', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, version) => {
    expect(parseGoVersion(text)).toBe(version);
  });

  it('reads the version that go.mod asks for', () => {
    expect(requiredGoVersion('module a\n\ngo 1.26.0\n\nrequire b v1\n')).toBe(
      '1.26.0',
    );
    expect(() => requiredGoVersion('module a\n')).toThrow(
      'go.mod has no line "go VERSION".',
    );
  });

  it.each(['1.26.0', '1.26', '1.26.8', '1.30', '2.0'])(
    'builds with Go %s',
    installed => {
      expect(goProblem(toolRecipe('etcd'), installed)).toBeUndefined();
    },
  );

  it('says that Go is too old or missing, for which tool, and where to get it', () => {
    const recipe = toolRecipe('etcd');
    expect(goProblem(recipe, '1.25.9')).toMatch(
      /^Go 1\.26(\.0)? or newer is needed to build etcd, and 1\.25\.9 is installed; see https:\/\/go\.dev/,
    );
    process.env.PATH = '/no/such/folder';
    expect(goProblem(recipe)).toMatch(
      /^Go 1\.26(\.0)? or newer is needed to build etcd and is not installed; see https/,
    );
  });

  it('knows what every tool needs', () => {
    expect(TOOL_RECIPES.filter(recipe => !goProblem(recipe, '1.20'))).toEqual(
      [],
    );
  });

  const path = process.env.PATH;
  afterEach(() => {
    process.env.PATH = path;
  });
});
