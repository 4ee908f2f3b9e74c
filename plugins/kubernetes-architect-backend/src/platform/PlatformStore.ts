import type {
  PlatformError,
  PlatformSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { PlatformModel } from '@kubernetes-architect/architecture';

/** A platform that was designed. */
export interface Platform {
  summary: PlatformSummary;
  model: PlatformModel;
}

/** All platforms, and the intents that are of no use. */
export interface PlatformList {
  /** By name. */
  platforms: ReadonlyMap<string, Platform>;
  errors: PlatformError[];
  /** True when there were more intents than are read. */
  truncated: boolean;
  /** Time of the read, ISO 8601. */
  observedAt: string;
}

/** Knows the designed platforms. */
export interface PlatformStore {
  /** Reads all platforms; a broken intent costs only itself. */
  list(): Promise<PlatformList>;
}
