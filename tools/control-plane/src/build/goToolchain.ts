import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GO_MODULES_FOLDER } from './toolCache.ts';
import type { ToolRecipe } from './toolRecipes.ts';

/** The installed Go's version, such as `1.26.8`, or `undefined` where there is none. */
export function installedGoVersion(): string | undefined {
  try {
    const output = execFileSync('go', ['env', 'GOVERSION'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, GOTOOLCHAIN: 'local' },
    });
    return parseGoVersion(output);
  } catch {
    return undefined;
  }
}

/** `go1.26.8`, `go1.27rc1` → `1.26.8`, `1.27`; `undefined` for anything else, such as a development build. */
export function parseGoVersion(text: string): string | undefined {
  return /^go(\d+(?:\.\d+)*)/.exec(text.trim())?.[1];
}

/** The Go version that a module's go.mod asks for. */
export function requiredGoVersion(goMod: string): string {
  const version = /^go (\d+(?:\.\d+)*)/m.exec(goMod)?.[1];
  if (!version) {
    throw new Error('go.mod has no line "go VERSION".');
  }
  return version;
}

/** Why the tool cannot be built here, or `undefined` when it can. */
export function goProblem(
  recipe: ToolRecipe,
  installed: string | undefined = installedGoVersion(),
): string | undefined {
  const required = requiredGoVersion(
    readFileSync(join(GO_MODULES_FOLDER, recipe.module, 'go.mod'), 'utf8'),
  );
  if (!installed) {
    return `Go ${required} or newer is needed to build ${recipe.name} and is not installed; see https://go.dev/doc/install.`;
  }
  if (isOlder(installed, required)) {
    return `Go ${required} or newer is needed to build ${recipe.name}, and ${installed} is installed; see https://go.dev/doc/install.`;
  }
  return undefined;
}

function isOlder(version: string, than: string): boolean {
  const left = version.split('.').map(Number);
  const right = than.split('.').map(Number);
  for (let index = 0; index < right.length; index += 1) {
    const difference = (left[index] ?? 0) - right[index];
    if (difference !== 0) {
      return difference < 0;
    }
  }
  return false;
}
