import { selectAddons, type SelectedAddon } from '@kubernetes-architect/addons';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import { mirroredSource } from './infrastructure/airgap/mirroredSource';

/** What every generator of files looks at. */
export interface RenderContext {
  model: PlatformModel;
  /** The option of each decision; absent where nothing was decided. */
  choices: PlatformModel['choices'];
  /** By name, each from where the clusters can reach it. */
  addons: readonly SelectedAddon[];
  /** Whether an add-on is selected, on any cluster. */
  hasAddon(name: string): boolean;
}

/** What generators look at for a platform. */
export function renderContext(model: PlatformModel): RenderContext {
  const addons = selectAddons(model).map(addon => ({
    ...addon,
    definition: {
      ...addon.definition,
      source: mirroredSource(addon.definition.source, model),
    },
  }));
  const names = new Set(addons.map(({ definition }) => definition.name));
  return {
    model,
    choices: model.choices,
    addons,
    hasAddon: name => names.has(name),
  };
}
