import type {
  AppModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import { LRUCache } from 'lru-cache';
import type { AppPlatform } from './AppPlatform';

/** Platforms that somebody works on at the same time. */
const MAX_PLATFORMS = 4;

/** Makes something of an app. It is shown only what the result may depend on. */
type Maker<Result extends object> = (
  app: AppModel,
  platform: AppPlatform,
) => Result;

/** What was made of an app, by what made it. */
type Results = Map<Maker<object>, object>;

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

/** The apps of one rendering, with what was made of those that are as they were in the rendering before. */
export class KnownApps {
  private readonly results = new Map<AppModel, Results>();

  constructor(
    private readonly platform: AppPlatform,
    private readonly before: ReadonlyMap<string, Results>,
    private readonly now: Map<string, Results>,
  ) {}

  /** What a maker makes of an app, which is made where it is not known. Nobody may change it. */
  of<Result extends object>(app: AppModel, make: Maker<Result>): Result {
    const results = this.resultsOf(app);
    const known = results.get(make);
    // What stands under a maker is what it returned.
    if (known) return known as Result;
    const made = make(app, withApps(this.platform, seenBy(app, this.platform)));
    results.set(make, made);
    return made;
  }

  private resultsOf(app: AppModel): Results {
    const known = this.results.get(app);
    if (known) return known;
    const value = JSON.stringify(seenBy(app, this.platform));
    const results: Results = this.before.get(value) ?? new Map();
    this.now.set(value, results);
    this.results.set(app, results);
    return results;
  }
}

/**
 * What was made of apps, which stays as it is from one rendering to the next
 * while nothing changes that it is made from. What it is made from is
 * compared by value, and it is all that is shown to what makes it. Of each
 * platform only the last rendering is kept.
 */
export class AppMemory {
  private readonly platforms = new LRUCache<string, Map<string, Results>>({
    max: MAX_PLATFORMS,
  });

  /** The apps of a platform for a new rendering of it. */
  appsOf(platform: AppPlatform): KnownApps {
    const key = JSON.stringify(withApps(platform, []));
    const before = this.platforms.get(key) ?? new Map<string, Results>();
    const now = new Map<string, Results>();
    this.platforms.set(key, now);
    return new KnownApps(platform, before, now);
  }
}
