import type { Language } from '@kubernetes-architect/architecture';

/** Kinds of apps that a form offers. */
export const APP_KINDS = [
  'web',
  'worker',
  'cron',
  'job',
  'stateful',
  'inference',
] as const;

/** First app of the platform. A form may keep answers of a kind that was chosen before. */
export interface AppAnswers {
  name: string;
  image: string;
  /** Default: web. */
  kind?: (typeof APP_KINDS)[number];
  port?: number;
  replicas?: number;
  schedule?: string;
  storage?: { size?: string; mountPath?: string };
  model?: { name?: string; uri?: string };
}

/** A decision that somebody made, as `<decision>/<option>`, and why. */
export interface PinAnswer {
  choice: string;
  reason: string;
}

/** An add-on that is asked for by name. */
export interface AddonAnswer {
  name: string;
  acceptUnconfirmed?: boolean;
  acceptRetired?: boolean;
}

/** A field of a kind, as a form holds it: perhaps with answers of a type that was chosen before. */
export type OperatorFieldAnswer = Readonly<Record<string, unknown>>;

/** A kind of objects that an operator serves. */
export interface OperatorKindAnswer {
  kind: string;
  plural?: string;
  scope?: string;
  description?: string;
  fields: OperatorFieldAnswer[];
}

/** An operator of one's own. */
export interface OperatorAnswer {
  name: string;
  /** A name or a reference to a group of the catalog. */
  owner: string;
  group: string;
  version: string;
  image: string;
  /** Names. Default: all. */
  environments?: string[];
  kinds: OperatorKindAnswer[];
}

/** What a form asks to design a platform. Names and values are checked when they have become an intent. */
export interface PlatformAnswers {
  name: string;
  title?: string;
  description?: string;
  /** Language of the records. Default: English. */
  language?: Language;
  engine: 'argocd' | 'flux';
  layout?: 'mono' | 'multi' | 'per-team';
  clusters: Array<{
    name: string;
    environments: string[];
    region: string;
    provider: string;
    kubernetesVersion: string;
    server?: string;
  }>;
  /** `owner` is a name or a reference to a group of the catalog. */
  tenant: {
    name: string;
    owner: string;
    /** Names of clusters that it has for itself. Default: none. */
    clusters?: string[];
  };
  app: AppAnswers;
  /** As `spec.requirements` of `platform.yaml`. */
  requirements?: Record<string, unknown>;
  pins?: PinAnswer[];
  addons?: AddonAnswer[];
  operators?: OperatorAnswer[];
}
