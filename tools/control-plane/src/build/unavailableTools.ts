import { findSystemProgram, isGiven } from './findTool.ts';
import { goProblem, installedGoVersion } from './goToolchain.ts';
import { isBuilt } from './toolCache.ts';
import { TOOL_RECIPES } from './toolRecipes.ts';

/** A tool that cannot be had on this machine. */
export interface UnavailableTool {
  name: string;
  /** One sentence with the remedy. */
  reason: string;
}

/** Programs of the system that the tests use, and how to get them. */
const SYSTEM_PROGRAMS: Record<string, string> = {
  git: 'git is not installed; Argo CD reads repositories with it.',
  'redis-server':
    'redis-server is not installed; Argo CD needs it (Debian: apt-get install redis-server).',
};

/**
 * The tools that can neither be found nor built on this machine, with the reason, so that a test runner can report by name what it skips.
 * Empty on a complete machine. A tool that is not built yet but can be built is not listed.
 */
export function unavailableTools(): UnavailableTool[] {
  const go = installedGoVersion();
  const missing: UnavailableTool[] = [];
  for (const recipe of TOOL_RECIPES) {
    const problem =
      isGiven(recipe.name) || isBuilt(recipe)
        ? undefined
        : goProblem(recipe, go);
    if (problem) {
      missing.push({ name: recipe.name, reason: problem });
    }
  }
  for (const [name, reason] of Object.entries(SYSTEM_PROGRAMS)) {
    if (!findSystemProgram(name)) {
      missing.push({ name, reason });
    }
  }
  return missing;
}
