import type { SelectedAddon } from '@kubernetes-architect/addons';
import type { PlatformModel } from '@kubernetes-architect/architecture';

/** What every generator of files looks at. */
export interface RenderContext {
  model: PlatformModel;
  /** The option of each decision; absent where nothing was decided. */
  choices: PlatformModel['choices'];
  /** By name. */
  addons: readonly SelectedAddon[];
  /** Whether an add-on is selected, on any cluster. */
  hasAddon(name: string): boolean;
}
