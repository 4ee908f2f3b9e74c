/*
 * Builds the tools, all or the named ones, and says how long each took.
 *
 *     yarn workspace @kubernetes-architect/control-plane build-tools [name…]
 */
import { buildMissingTools } from './build/buildMissingTools.ts';
import { TOOL_RECIPES, toolRecipe } from './build/toolRecipes.ts';

async function main(names: string[]): Promise<void> {
  const recipes = names.length > 0 ? names.map(toolRecipe) : TOOL_RECIPES;
  await buildMissingTools(recipes, text => process.stdout.write(text));
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`\n${(error as Error).message}\n`);
  process.exitCode = 1;
});
