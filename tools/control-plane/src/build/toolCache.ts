import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ToolRecipe } from './toolRecipes.ts';

/** The folder with one folder per Go module. */
export const GO_MODULES_FOLDER = resolve(import.meta.dirname, '../../go');

/** Enough of a SHA-256 to tell recipes apart in a folder name. */
const HASH_LENGTH = 12;

/**
 * Where built tools are kept, outside the checkout:
 * `$KUBERNETES_ARCHITECT_CACHE/tools`, else `$XDG_CACHE_HOME/kubernetes-architect/tools`, else `~/.cache/kubernetes-architect/tools`.
 */
export function toolsFolder(env: NodeJS.ProcessEnv = process.env): string {
  const cache =
    env.KUBERNETES_ARCHITECT_CACHE ||
    join(
      env.XDG_CACHE_HOME || join(homedir(), '.cache'),
      'kubernetes-architect',
    );
  return join(cache, 'tools');
}

/** Changes when anything changes that the built files depend on: the recipe, its go.mod and go.sum, or the platform. */
export function recipeHash(
  recipe: ToolRecipe,
  goModulesFolder: string = GO_MODULES_FOLDER,
): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(recipe));
  hash.update(`${process.platform}/${process.arch}`);
  for (const file of ['go.mod', 'go.sum']) {
    hash.update(readFileSync(join(goModulesFolder, recipe.module, file)));
  }
  return hash.digest('hex').slice(0, HASH_LENGTH);
}

/** The folder of one built tool: `<tools>/<name>-<version>-<hash>`. It exists only when the tool is complete. */
export function toolFolder(recipe: ToolRecipe): string {
  return join(
    toolsFolder(),
    `${recipe.name}-${recipe.version}-${recipeHash(recipe)}`,
  );
}

/** Whether the tool is built. */
export function isBuilt(recipe: ToolRecipe): boolean {
  return existsSync(toolFolder(recipe));
}
