/**
 * Where the intent of a platform was read from.
 *
 * @public
 */
export interface PlatformOrigin {
  /** `file` is an intent file of the configuration, `git` a repository of the embedded target. */
  kind: 'file' | 'git';
  /** File name, or repository and path, without folders of the machine. */
  location: string;
  /** Commit that was read, for `git`. */
  revision?: string;
}

/**
 * A platform that was designed.
 *
 * @public
 */
export interface PlatformSummary {
  /** Name of the platform. */
  name: string;
  /** Title for people. */
  title?: string;
  /** What it is for. */
  description?: string;
  /** GitOps engine. */
  engine: 'argocd' | 'flux';
  /** Names of its environments, in order of promotion. */
  environments: string[];
  /** Names of its clusters. */
  clusters: string[];
  /** Number of tenants. */
  tenants: number;
  /** Number of apps. */
  apps: number;
  /** Where the intent came from. */
  origin: PlatformOrigin;
}

/**
 * An intent that could not be used.
 *
 * @public
 */
export interface PlatformError {
  /** File name, or repository and path, without folders of the machine. */
  location: string;
  /** One sentence: what is wrong. */
  message: string;
  /** Each problem with its field path and line, where the intent could be read but is not valid. */
  problems: Array<{ path: string; message: string; line?: number }>;
}

/**
 * All platforms. An intent that is broken costs only its own row.
 *
 * @public
 */
export interface PlatformsAnswer {
  /** The platforms, by name. */
  items: PlatformSummary[];
  /** Broken intents by location. */
  errorsByLocation: Record<string, PlatformError>;
  /** True when a limit cut something off. */
  truncated: boolean;
  /** Time of the read, ISO 8601 in UTC. */
  observedAt: string;
}
