import { layeredKustomizations } from '../../addons/layeredKustomizations';
import { objectLayers } from '../../addons/objectLayers';
import type { PreparedAddon } from '../../addons/PreparedAddon';
import type { RenderContext } from '../../RenderContext';
import { addonSecretFiles } from '../../secrets/addonSecretFiles';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { renderComposites } from './clusterComposites';
import { renderControllerFolder } from './controllerFolder';
import { renderNamespaceFolders } from './namespaceFolders';

/** Add-ons as Flux reads them: namespaces, controllers, their configurations, and what each cluster takes of them. */
export function renderInfrastructureFolders(
  { model, addons }: RenderContext,
  prepared: readonly PreparedAddon[],
): RepositoryFile[] {
  return [
    ...renderNamespaceFolders({ model, addons, prepared }),
    ...prepared.flatMap(each => renderControllerFolder(each, prepared)),
    ...prepared.flatMap(({ addon, configs, stageOf }) =>
      layeredKustomizations({
        folder: `infrastructure/configs/${addon.definition.name}`,
        layers: objectLayers(configs),
        stageOf,
      }),
    ),
    ...prepared.flatMap(each =>
      addonSecretFiles(
        each,
        `infrastructure/controllers/${each.addon.definition.name}`,
      ),
    ),
    ...renderComposites(prepared, model.clusters),
  ];
}
