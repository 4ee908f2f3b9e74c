import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { renderActiveActive } from './active-active/renderActiveActive';
import { renderRebuild } from './rebuild/renderRebuild';
import { renderSecondZone } from './second-zone/renderSecondZone';
import { renderSiteAutonomy } from './site-autonomy/renderSiteAutonomy';

const DESIGNS: Readonly<
  Record<string, (context: RenderContext) => RepositoryFile[]>
> = {
  'active-active': renderActiveActive,
  rebuild: renderRebuild,
  'second-zone': renderSecondZone,
  'site-autonomy': renderSiteAutonomy,
};

/** What people run when a location is lost, as the design of recovery has it. */
export function renderRecovery(context: RenderContext): RepositoryFile[] {
  const design = context.choices['disaster-recovery'];
  return DESIGNS[design ?? '']?.(context) ?? [];
}
