import { renderAddonFolder } from '../argocd/addons/addonFolder';
import { renderInfrastructureFolders } from '../flux/addons/infrastructureFolders';
import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import type { PreparedAddon } from './PreparedAddon';

/** Folders of the add-ons, in the way that the engine reads them. */
export function renderAddons(
  context: RenderContext,
  prepared: readonly PreparedAddon[],
): RepositoryFile[] {
  return context.model.delivery.engine === 'argocd'
    ? prepared.flatMap(renderAddonFolder)
    : renderInfrastructureFolders(context, prepared);
}
