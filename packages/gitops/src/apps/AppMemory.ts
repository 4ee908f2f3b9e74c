import type {
  AppModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import { LRUCache } from 'lru-cache';
import type { RepositoryFile } from '../tree/RepositoryTree';
import type { AppPlatform } from './AppPlatform';

/** Platforms that somebody works on at the same time. */
const MAX_PLATFORMS = 4;

type Files = readonly RepositoryFile[];

/** A platform of which only some apps are known. */
function withApps(platform: AppPlatform, apps: AppModel[]): AppPlatform {
  const { choices, model } = platform.context;
  const { apps: _, ...spec } = model.intent.spec;
  const known: PlatformModel = {
    ...model,
    intent: { ...model.intent, spec },
    apps,
  };
  return { ...platform, context: { choices, model: known } };
}

/** An app, and the model that it stands before. */
function seenBy(app: AppModel, { context }: AppPlatform): AppModel[] {
  const served = app.retrieval?.app;
  return served === undefined
    ? [app]
    : context.model.apps.filter(
        other => other === app || other.name === served,
      );
}

/**
 * The files of apps, which stay as they are from one rendering to the next
 * while nothing changes that they are made from. What they are made from is
 * compared by value, and it is all that is shown to what makes them. Of each
 * platform only the last rendering is kept.
 */
export class AppMemory {
  private readonly platforms = new LRUCache<string, Map<string, Files>>({
    max: MAX_PLATFORMS,
  });

  /** The files of all apps of a platform, of which those are made that are not known. */
  filesOf(
    platform: AppPlatform,
    make: (app: AppModel, platform: AppPlatform) => RepositoryFile[],
  ): RepositoryFile[] {
    const key = JSON.stringify(withApps(platform, []));
    const before = this.platforms.get(key);
    const now = new Map<string, Files>();
    const all: RepositoryFile[] = [];
    for (const app of platform.context.model.apps) {
      const apps = seenBy(app, platform);
      const value = JSON.stringify(apps);
      const files =
        before?.get(value) ??
        make(app, withApps(platform, apps)).map(file => Object.freeze(file));
      now.set(value, files);
      all.push(...files);
    }
    this.platforms.set(key, now);
    return all;
  }
}
