import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { withFolderLock } from './folderLock.ts';
import { goProblem } from './goToolchain.ts';
import { editModules } from './editModules.ts';
import { moduleSource } from './moduleSource.ts';
import { runGo } from './runGo.ts';
import { GO_MODULES_FOLDER, toolFolder, toolsFolder } from './toolCache.ts';
import type { Binary, ToolRecipe } from './toolRecipes.ts';

/** Compilers at once; more of them need more memory than a small machine has. */
const MAX_PARALLEL_COMPILERS = 4;

/**
 * Builds a tool into its cache folder, unless it is there. The folder appears at once and complete, by a rename; two processes never
 * build the same tool at the same time.
 *
 * @returns the tool's folder, and whether it had to be built
 */
export async function buildTool(
  recipe: ToolRecipe,
): Promise<{ folder: string; built: boolean }> {
  const folder = toolFolder(recipe);
  if (existsSync(folder)) {
    return { folder, built: false };
  }
  const problem = goProblem(recipe);
  if (problem) {
    throw new Error(problem);
  }
  return withFolderLock(folder, async () => {
    if (existsSync(folder)) {
      return { folder, built: false };
    }
    const prefix = join(toolsFolder(), `.building-${basename(folder)}-`);
    removeAbandoned(prefix);
    const building = mkdtempSync(prefix);
    try {
      await fill(recipe, building);
      renameSync(building, folder);
    } finally {
      rmSync(building, { recursive: true, force: true });
    }
    return { folder, built: true };
  });
}

/** Removes what a killed build of the same tool left; the lock says that none is going on. */
function removeAbandoned(prefix: string): void {
  readdirSync(dirname(prefix))
    .filter(name => name.startsWith(basename(prefix)))
    .forEach(name =>
      rmSync(join(dirname(prefix), name), { recursive: true, force: true }),
    );
}

async function fill(recipe: ToolRecipe, folder: string): Promise<void> {
  const moduleFolder = join(GO_MODULES_FOLDER, recipe.module);
  const edited = join(folder, '.edited');
  const modFile = await editModules({ recipe, folder: edited });
  for (const binary of recipe.binaries) {
    await runGo(moduleFolder, buildArguments({ binary, folder, modFile }));
  }
  rmSync(edited, { recursive: true, force: true });
  await copyAssets(recipe, folder);
  if (recipe.crds) {
    const { generator, packages, to } = recipe.crds;
    const name = generator.slice(generator.lastIndexOf('/') + 1);
    await runGo(moduleFolder, [
      'tool',
      name,
      'crd',
      ...packages.map(path => `paths=${path}`),
      `output:crd:dir=${join(folder, to)}`,
    ]);
  }
}

function buildArguments(options: {
  binary: Binary;
  folder: string;
  modFile?: string;
}): string[] {
  const { binary, folder, modFile } = options;
  const variables = Object.entries(binary.variables ?? {}).map(
    ([variable, value]) => `-X ${variable}=${value}`,
  );
  return [
    'build',
    '-p',
    String(Math.min(availableParallelism(), MAX_PARALLEL_COMPILERS)),
    '-trimpath',
    '-ldflags',
    ['-s -w', ...variables].join(' '),
    ...(modFile ? [`-modfile=${modFile}`] : []),
    '-o',
    join(folder, binary.name),
    binary.package,
  ];
}

async function copyAssets(recipe: ToolRecipe, folder: string): Promise<void> {
  for (const asset of recipe.assets ?? []) {
    const source = await moduleSource(recipe, asset.module);
    const documents = asset.from.map(file =>
      readFileSync(join(source, file), 'utf8').replace(/^---\n/, ''),
    );
    const target = join(folder, asset.to);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, documents.join('\n---\n'));
  }
}
