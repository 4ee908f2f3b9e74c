import { selectAddons } from '@kubernetes-architect/addons';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { renderInfrastructure } from '../renderInfrastructure';

/** The files of the infrastructure of a model alone. */
export function infrastructureFiles(model: PlatformModel): RepositoryFile[] {
  const addons = selectAddons(model);
  const names = new Set(addons.map(({ definition }) => definition.name));
  return renderInfrastructure({
    model,
    choices: model.choices,
    addons,
    hasAddon: name => names.has(name),
  });
}
