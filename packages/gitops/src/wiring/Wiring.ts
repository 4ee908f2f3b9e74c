import type { PreparedAddon } from '../addons/PreparedAddon';
import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';

/** What the files of an engine are made from: the platform, and the folders that the engine has to bring in. */
export interface Wiring extends RenderContext {
  prepared: readonly PreparedAddon[];
  /** All that was rendered for add-ons, policies, tenants and apps. */
  manifests: readonly RepositoryFile[];
  /** Environments with policies, in the order of promotion. */
  policyEnvironments: readonly string[];
}

/** Looks up what there is to wire. */
export function wiringOf(
  context: RenderContext,
  parts: Pick<Wiring, 'prepared' | 'manifests'>,
): Wiring {
  const { manifests } = parts;
  const paths = new Set(manifests.map(({ path }) => path));
  return {
    ...context,
    ...parts,
    policyEnvironments: context.model.environments
      .map(({ name }) => name)
      .filter(name => paths.has(`policies/envs/${name}/kustomization.yaml`)),
  };
}
