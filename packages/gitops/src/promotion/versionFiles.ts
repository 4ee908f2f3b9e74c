import type { AppModel } from '@kubernetes-architect/architecture';
import { RENDERED_FILE } from '../apps/packaging/renderedEnvironment';
import type { AppPlatform } from '../apps/AppPlatform';

/** Files in the folder of an environment that hold the version of an app. */
export interface VersionFiles {
  /** Holds the version alone. */
  version?: string;
  /** Holds the workload as the engine brings it into the cluster. */
  manifests?: string;
}

/**
 * Which files hold the version of an app: a patch, or a value and the
 * manifests that a program made with it. A Job is whole in its environment.
 */
export function versionFiles(
  app: AppModel,
  packaging: AppPlatform['packaging'],
): VersionFiles {
  if (packaging === 'kustomize')
    return app.kind === 'job'
      ? { manifests: 'job.yaml' }
      : { version: 'version.yaml' };
  return {
    version: packaging === 'helm' ? 'version.yaml' : 'version.json',
    manifests: RENDERED_FILE,
  };
}
