import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { KubernetesArchitectConfig } from './configSchema';

/** Folder of the recorded demo fleet, below the working folder of the backend. */
const DEFAULT_FLEET = 'examples/fleet';

/** Folder of example intents, below the working folder of the backend. */
const DEFAULT_INTENTS = 'examples/intents';

/** Folder of the embedded git target, below the working folder of the backend. */
const DEFAULT_REPOSITORIES = '.portal/repositories';

/** Where the plugin reads from. Paths are absolute. */
export interface ResolvedSources {
  /** Folder of recorded clusters; undefined when there is none. */
  recordedFleet: string | undefined;
  /** Intent files and folders of intent files. */
  intents: string[];
  /** Folder of git repositories with a `platform.yaml`. */
  repositories: string;
}

/**
 * Decides where the plugin reads from. Relative paths are below the working folder of the backend. The demo fleet
 * is the default only while no cluster is configured, so that nobody takes it for theirs.
 */
export function resolveSources(
  config: KubernetesArchitectConfig,
  workingFolder: string = process.cwd(),
): ResolvedSources {
  const fleet =
    config.recordedFleet ??
    (config.clusters.length === 0 &&
      existsSync(resolve(workingFolder, DEFAULT_FLEET)) &&
      DEFAULT_FLEET);
  const intents =
    config.platforms ??
    (existsSync(resolve(workingFolder, DEFAULT_INTENTS))
      ? [DEFAULT_INTENTS]
      : []);
  return {
    recordedFleet: fleet ? resolve(workingFolder, fleet) : undefined,
    intents: intents.map(path => resolve(workingFolder, path)),
    repositories: resolve(
      workingFolder,
      config.localGit?.folder ?? DEFAULT_REPOSITORIES,
    ),
  };
}
