import { buildTool } from './buildTool.ts';
import { isGiven } from './findTool.ts';
import type { ToolRecipe } from './toolRecipes.ts';

/** Builds the tools that are not there, one after the other, with a line of progress for each. */
export async function buildMissingTools(
  recipes: ToolRecipe[],
  report: (text: string) => void,
): Promise<void> {
  for (const recipe of recipes) {
    const label = `${recipe.name} ${recipe.version}`;
    if (isGiven(recipe.name)) {
      report(`${recipe.name} is taken from KUBEBUILDER_ASSETS\n`);
      continue;
    }
    const start = Date.now();
    report(`${label} … `);
    const { folder, built } = await buildTool(recipe);
    const seconds = Math.round((Date.now() - start) / 1000);
    report(built ? `built in ${seconds} s\n` : `is there: ${folder}\n`);
  }
}
