import { join } from 'node:path';
import { runGo } from './runGo.ts';
import { GO_MODULES_FOLDER } from './toolCache.ts';
import type { ToolRecipe } from './toolRecipes.ts';

/** The folder with the sources of a module, in the version of the recipe's go.mod; downloaded when it is not there. */
export async function moduleSource(
  recipe: ToolRecipe,
  module: string,
): Promise<string> {
  const output = await runGo(join(GO_MODULES_FOLDER, recipe.module), [
    'mod',
    'download',
    '-json',
    module,
  ]);
  return (JSON.parse(output) as { Dir: string }).Dir;
}
