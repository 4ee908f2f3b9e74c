import {
  resolvePlatform,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import { parsePlatform } from '@kubernetes-architect/gitops';
import type {
  PlatformError,
  PlatformOrigin,
  PlatformSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { IntentText } from './IntentText';
import type { Platform, PlatformList, PlatformStore } from './PlatformStore';
import { readIntentFiles } from './readIntentFiles';
import { readIntentRepositories } from './readIntentRepositories';

/** Greatest number of intents that are read. */
const MAX_INTENTS = 500;

/** A list that is younger is given again. */
const MAX_AGE_MS = 3_000;

/** Reads platforms from intent files and from the repositories of the embedded git target. */
export class DefaultPlatformStore implements PlatformStore {
  readonly #intents: readonly string[];
  readonly #repositories: string;
  #list: Promise<PlatformList> | undefined;
  #listedAt = -Infinity;

  constructor(options: {
    /** Files, and folders of files. */
    intents: readonly string[];
    /** Folder of git repositories. */
    repositories: string;
  }) {
    this.#intents = options.intents;
    this.#repositories = options.repositories;
  }

  async list(): Promise<PlatformList> {
    if (!this.#list || Date.now() - this.#listedAt > MAX_AGE_MS) {
      this.#listedAt = Date.now();
      this.#list = this.#read();
    }
    return this.#list;
  }

  async #read(): Promise<PlatformList> {
    // Repositories first: what was rendered and committed counts more than a file of the same name.
    const texts = [
      ...(await readIntentRepositories(this.#repositories)),
      ...(await readIntentFiles(this.#intents)),
    ];
    const platforms = new Map<string, Platform>();
    const errors: PlatformError[] = [];
    for (const text of texts.slice(0, MAX_INTENTS)) {
      const platform = toPlatform(text);
      if ('message' in platform) {
        errors.push(platform);
        continue;
      }
      const { name } = platform.model;
      const other = platforms.get(name);
      if (other) {
        errors.push({
          location: text.origin.location,
          message: `Platform "${name}" is already read from ${other.summary.origin.location}; rename one of them.`,
          problems: [],
        });
      } else {
        platforms.set(name, platform);
      }
    }
    return {
      platforms,
      errors,
      truncated: texts.length > MAX_INTENTS,
      observedAt: new Date().toISOString(),
    };
  }
}

function toPlatform({
  origin,
  text,
  problem,
}: IntentText): Platform | PlatformError {
  const { location } = origin;
  if (text === undefined) {
    return { location, message: problem, problems: [] };
  }
  const { intent, errors } = parsePlatform(text);
  if (!intent) {
    return {
      location,
      message: `The intent in ${location} is not valid: put its ${errors.length} problem(s) right.`,
      problems: errors.map(({ path, message, line }) => ({
        path,
        message,
        line,
      })),
    };
  }
  const model = resolvePlatform(intent);
  return { model, summary: toSummary(model, origin) };
}

function toSummary(
  model: PlatformModel,
  origin: PlatformOrigin,
): PlatformSummary {
  return {
    name: model.name,
    title: model.title,
    description: model.description,
    engine: model.delivery.engine,
    environments: model.environments.map(({ name }) => name),
    clusters: model.clusters.map(({ name }) => name),
    tenants: model.tenants.length,
    apps: model.apps.length,
    origin,
  };
}
