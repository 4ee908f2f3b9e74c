import type { PlatformModel } from '@kubernetes-architect/architecture';
import { appPlatform } from '../apps/AppPlatform';
import {
  OPERATOR_VERSION_FILE,
  operatorFolder,
  operatorOverlay,
} from '../operators/operatorPaths';
import { renderContext } from '../RenderContext';
import { moveVersion } from './moveVersion';
import {
  type FilePair,
  filesWith,
  type PromotedFile,
  promotedFiles,
} from './promotedFiles';
import { type VersionFiles, versionFiles } from './versionFiles';

/** The pairs of files that hold the version of a program. */
export interface VersionPairs {
  version?: FilePair;
  manifests?: FilePair;
}

/** An app or an operator, as far as its versions move from environment to environment. */
export interface PromotedProgram {
  name: string;
  /** Where it runs, in the order of promotion. */
  environments: readonly string[];
  /** Folder of its own. */
  folder: string;
  /** Who reviews it, for people. */
  owner: string;
  /** Files in the folder of an environment that hold its version. */
  files: VersionFiles;
  /** Folder of an environment. */
  overlay(environment: string): string;
  /**
   * Moves its version.
   *
   * @throws an Error where a file does not hold what it has to
   */
  move(pairs: VersionPairs, to: string): PromotedFile[];
}

function environmentsOf(program: {
  environments: ReadonlyArray<{ environment: string }>;
}): string[] {
  return program.environments.map(({ environment }) => environment);
}

function promotedApp(
  model: PlatformModel,
  name: string,
): PromotedProgram | undefined {
  const app = model.apps.find(each => each.name === name);
  if (!app) return undefined;
  const platform = appPlatform(renderContext(model));
  const folder = `apps/${name}`;
  return {
    name,
    environments: environmentsOf(app),
    folder,
    owner: `tenant ${app.tenant}`,
    files: versionFiles(app, platform.packaging),
    overlay: environment => `${folder}/envs/${environment}`,
    move: (pairs, to) => promotedFiles({ app, platform, to }, pairs),
  };
}

function promotedOperator(
  model: PlatformModel,
  name: string,
): PromotedProgram | undefined {
  const operator = model.operators.find(each => each.name === name);
  if (!operator) return undefined;
  return {
    name,
    environments: environmentsOf(operator),
    folder: operatorFolder(operator),
    owner: operator.owner,
    files: { version: OPERATOR_VERSION_FILE },
    overlay: environment => operatorOverlay(operator, environment),
    move: ({ version }) => {
      if (!version) return [];
      const { from, to } = version;
      const values = moveVersion({ from: from.text, to: to.text });
      return filesWith([{ file: to, values }]);
    },
  };
}

/** The app or the operator of a name, which no two have. */
export function promotedProgram(
  model: PlatformModel,
  name: string,
): PromotedProgram | undefined {
  return promotedApp(model, name) ?? promotedOperator(model, name);
}
