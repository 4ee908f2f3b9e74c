/*
 * Builds the tools, all or the named ones, and says how long each took.
 *
 *     yarn workspace @kubernetes-architect/control-plane build-tools [name…]
 */
import { buildTool } from './build/buildTool.ts';
import { TOOL_RECIPES, toolRecipe } from './build/toolRecipes.ts';

async function main(names: string[]): Promise<void> {
  const recipes = names.length > 0 ? names.map(toolRecipe) : TOOL_RECIPES;
  for (const recipe of recipes) {
    const label = `${recipe.name} ${recipe.version}`;
    const start = Date.now();
    process.stdout.write(`${label} …`);
    const { folder, built } = await buildTool(recipe);
    const seconds = Math.round((Date.now() - start) / 1000);
    process.stdout.write(
      built ? ` built in ${seconds} s\n` : ` is there: ${folder}\n`,
    );
  }
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`\n${(error as Error).message}\n`);
  process.exitCode = 1;
});
