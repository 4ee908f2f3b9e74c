import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GO_MODULES_FOLDER } from './toolCache.ts';
import { TOOL_RECIPES, toolRecipe } from './toolRecipes.ts';

const goMod = (module: string) =>
  readFileSync(join(GO_MODULES_FOLDER, module, 'go.mod'), 'utf8');

describe('toolRecipes', () => {
  it.each(TOOL_RECIPES.map(recipe => [recipe.name, recipe] as const))(
    'builds %s in the version that go.mod pins',
    (_, recipe) => {
      const text = goMod(recipe.module);
      const modules = [...text.matchAll(/^\s*(?:require )?(\S+) (v\S+)/gm)].map(
        ([, path, version]) => ({ path, version }),
      );
      for (const binary of recipe.binaries) {
        const [owner] = modules
          .filter(({ path }) => binary.package.startsWith(path))
          .sort((a, b) => b.path.length - a.path.length);
        expect(owner?.version).toBe(`v${recipe.version}`);
        expect(text).toContain(binary.package);
      }
    },
  );

  it('names the tools that there are when there is no such tool', () => {
    expect(() => toolRecipe('docker')).toThrow(
      /There is no tool "docker"; the tools are etcd, kube-apiserver, /,
    );
  });
});
