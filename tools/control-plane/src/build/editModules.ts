import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { moduleSource } from './moduleSource.ts';
import { runGo } from './runGo.ts';
import { GO_MODULES_FOLDER } from './toolCache.ts';
import type { ToolRecipe } from './toolRecipes.ts';

/**
 * Copies the modules that a recipe edits, applies the edits, and writes a go.mod that uses the copies. (Go's `-overlay` is not for files
 * of the module cache.)
 *
 * @returns the go.mod, for `-modfile`; `undefined` when the recipe edits nothing
 */
export async function editModules(options: {
  recipe: ToolRecipe;
  folder: string;
}): Promise<string | undefined> {
  const { recipe, folder } = options;
  if (!recipe.edits) {
    return undefined;
  }
  const moduleFolder = join(GO_MODULES_FOLDER, recipe.module);
  mkdirSync(folder);
  const modFile = join(folder, 'go.mod');
  copyFileSync(join(moduleFolder, 'go.mod'), modFile);
  copyFileSync(join(moduleFolder, 'go.sum'), join(folder, 'go.sum'));
  const copies = new Map<string, string>();
  for (const edit of recipe.edits) {
    let copy = copies.get(edit.module);
    if (!copy) {
      copy = join(folder, String(copies.size));
      copies.set(edit.module, copy);
      copyModule(await moduleSource(recipe, edit.module), copy);
      await runGo(moduleFolder, [
        'mod',
        'edit',
        `-replace=${edit.module}=${copy}`,
        modFile,
      ]);
    }
    const file = join(copy, edit.file);
    const source = readFileSync(file, 'utf8');
    if (source.split(edit.from).length !== 2) {
      throw new Error(
        `${edit.module}/${edit.file} does not contain ${edit.from} exactly once; adapt the edit in the recipe of ${recipe.name}.`,
      );
    }
    writeFileSync(file, source.replace(edit.from, edit.to));
  }
  return modFile;
}

function copyModule(source: string, target: string): void {
  cpSync(source, target, { recursive: true });
  // The module cache is read-only, and so is a copy of it.
  execFileSync('chmod', ['-R', 'u+w', target]);
}
