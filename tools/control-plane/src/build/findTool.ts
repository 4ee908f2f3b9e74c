import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isBuilt, toolFolder } from './toolCache.ts';
import { toolRecipe } from './toolRecipes.ts';

/** What envtest's folder holds: https://book.kubebuilder.io/reference/envtest. */
const ENVTEST_BINARIES = ['kube-apiserver', 'etcd', 'kubectl'];

/** The command that makes the tools. */
export const BUILD_COMMAND =
  'yarn workspace @kubernetes-architect/control-plane build-tools';

/**
 * The path of a built binary. etcd, kube-apiserver and kubectl come from `KUBEBUILDER_ASSETS` where that is set.
 *
 * @throws an Error with the command that builds it when it is not there
 */
export function findTool(name: string, binary: string = name): string {
  const assets = process.env.KUBEBUILDER_ASSETS;
  if (assets && ENVTEST_BINARIES.includes(name)) {
    const path = join(assets, name);
    if (!existsSync(path)) {
      throw new Error(
        `KUBEBUILDER_ASSETS is ${assets}, and there is no ${name} in it; complete it with setup-envtest or unset it.`,
      );
    }
    return path;
  }
  return join(findToolFolder(name), binary);
}

/** Whether the tool comes from `KUBEBUILDER_ASSETS`. */
export function isGiven(name: string): boolean {
  const assets = process.env.KUBEBUILDER_ASSETS;
  return (
    Boolean(assets) &&
    ENVTEST_BINARIES.includes(name) &&
    existsSync(join(assets!, name))
  );
}

/** The cache folder of a built tool, with its binaries and the files that came with it. */
export function findToolFolder(name: string): string {
  const recipe = toolRecipe(name);
  if (!isBuilt(recipe)) {
    throw new Error(
      `${name} ${recipe.version} is not built; run "${BUILD_COMMAND} ${name}".`,
    );
  }
  return toolFolder(recipe);
}

/** A program of the system, looked up in PATH and in the folders where distributions put servers; `undefined` where there is none. */
export function findSystemProgram(name: string): string | undefined {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
    .filter(folder => folder !== '')
    .map(folder => join(folder, name))
    .find(path => existsSync(path));
}
