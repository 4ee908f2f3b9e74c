import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recipeHash, toolFolder, toolsFolder } from './toolCache.ts';
import { toolRecipe } from './toolRecipes.ts';

describe('toolCache', () => {
  it.each([
    [{ KUBERNETES_ARCHITECT_CACHE: '/c', XDG_CACHE_HOME: '/x' }, '/c/tools'],
    [{ XDG_CACHE_HOME: '/x' }, '/x/kubernetes-architect/tools'],
  ])('keeps tools outside of the checkout: %j', (env, folder) => {
    expect(toolsFolder(env)).toBe(folder);
  });

  it('falls back to the cache folder of the user', () => {
    expect(toolsFolder({})).toMatch(/\.cache\/kubernetes-architect\/tools$/);
  });

  it('names the folder after tool, version and recipe', () => {
    expect(toolFolder(toolRecipe('kwok'))).toMatch(
      /\/tools\/kwok-0\.8\.0-[0-9a-f]{12}$/,
    );
  });

  it('changes with the recipe, go.mod and go.sum', () => {
    const modules = mkdtempSync(join(tmpdir(), 'modules-'));
    const recipe = {
      name: 'a',
      version: '1',
      module: 'a',
      binaries: [{ name: 'a', package: 'example.com/a' }],
    };
    const write = (file: string, text: string) =>
      writeFileSync(join(modules, 'a', file), text);
    try {
      mkdirSync(join(modules, 'a'));
      write('go.mod', 'module a');
      write('go.sum', '');
      const first = recipeHash(recipe, modules);
      expect(recipeHash(recipe, modules)).toBe(first);
      expect(recipeHash({ ...recipe, binaries: [] }, modules)).not.toBe(first);
      write('go.sum', 'x');
      const second = recipeHash(recipe, modules);
      write('go.mod', 'module b');
      expect(new Set([first, second, recipeHash(recipe, modules)]).size).toBe(
        3,
      );
    } finally {
      rmSync(modules, { recursive: true });
    }
  });
});
