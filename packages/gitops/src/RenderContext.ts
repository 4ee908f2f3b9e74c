import { selectAddons, type SelectedAddon } from '@kubernetes-architect/addons';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import { AppMemory, type KnownApps } from './apps/AppMemory';
import { appPlatform } from './apps/AppPlatform';
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
  /** What is made of each app, some of it in an earlier rendering. */
  apps: KnownApps;
}

/** What generators look at for a platform. */
export function renderContext(
  model: PlatformModel,
  memory = new AppMemory(),
): RenderContext {
  const addons = selectAddons(model).map(addon => ({
    ...addon,
    definition: {
      ...addon.definition,
      source: mirroredSource(addon.definition.source, model),
    },
  }));
  const names = new Set(addons.map(({ definition }) => definition.name));
  const decided = {
    model,
    choices: model.choices,
    addons,
    hasAddon: (name: string) => names.has(name),
  };
  return { ...decided, apps: memory.appsOf(appPlatform(decided)) };
}
