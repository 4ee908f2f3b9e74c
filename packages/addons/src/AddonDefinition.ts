import type {
  ClusterModel,
  EnvironmentModel,
} from '@kubernetes-architect/architecture';
import type { AddonArea } from './AddonArea';
import type { AddonIdentity } from './AddonIdentity';
import type { AddonPlatform } from './AddonPlatform';
import type { AddonSource } from './AddonSource';
import type { KubernetesObject } from './KubernetesObject';

/**
 * Something that differs by place: the same everywhere, more for an environment, more for a cluster. A cluster takes
 * what is said for the last environment it hosts in the order of promotion.
 *
 * @public
 */
export interface Layered<T> {
  base?(platform: AddonPlatform): T;
  environment?(platform: AddonPlatform, environment: EnvironmentModel): T;
  cluster?(platform: AddonPlatform, cluster: ClusterModel): T;
}

/**
 * Values of a Helm chart.
 *
 * @public
 */
export type HelmValues = Record<string, unknown>;

/**
 * A kind of custom resource that an add-on brings into the cluster.
 *
 * @public
 */
export interface ProvidedKind {
  group: string;
  /** Version that this project writes, for example `v1`. */
  version: string;
  kind: string;
  scope: 'Namespaced' | 'Cluster';
}

/**
 * Another add-on that has to be there first. With several names the first is
 * added when none of them is selected.
 *
 * @public
 */
export interface AddonRequirement {
  addons: readonly [string, ...string[]];
  because: string;
  /** Whether it is needed here. Default: always. */
  when?(platform: AddonPlatform): boolean;
}

/**
 * One add-on of the catalogue: all that there is to know about it. Adding one
 * is adding a folder; nothing else changes.
 *
 * @public
 */
export interface AddonDefinition {
  /** Unique, a DNS label, and the name of its folder. */
  name: string;
  title: string;
  /** What it does, in one sentence. */
  summary: string;
  area: AddonArea;
  /** Where it is explained. */
  home: string;
  /** SPDX identifier. */
  licence: string;
  source: AddonSource;
  /** `crds` for what only brings definitions of kinds; all else are `controllers`. */
  stage: 'crds' | 'controllers';
  namespace: string;
  /** Pod Security level that its pods need. */
  podSecurity: 'privileged' | 'baseline' | 'restricted';
  /** Minor versions of Kubernetes it runs on, both included. */
  kubernetes: { from: string; to?: string };
  /** What it asks for in a cluster of ordinary size: quantities of requests. */
  footprint: {
    cpu: string;
    memory: string;
    perNode?: { cpu: string; memory: string };
  };
  /** Decisions that choose it, as `decision/option`. */
  options: readonly string[];
  /** Clusters to which it applies. Default: all. */
  appliesTo?(platform: AddonPlatform, cluster: ClusterModel): boolean;
  requires?: readonly AddonRequirement[];
  /** Add-ons that cannot stand beside it, with the reason. */
  conflicts?: readonly { addon: string; because: string }[];
  /** It gets no fixes any more. */
  retired?: { since: string; instead: string };
  provides: {
    /** What it can do, in words that other add-ons and checks look for, such as `certificates`. */
    capabilities: readonly string[];
    kinds: readonly ProvidedKind[];
    /** Ports that others reach, by name. */
    ports?: readonly { name: string; port: number }[];
  };
  /** Rights in the cloud that its service account needs. */
  identity?: AddonIdentity;
  /** Values of the chart. */
  values?: Layered<HelmValues>;
  /** Objects beside the chart, or all of it where there is no chart. */
  objects?: Layered<readonly KubernetesObject[]>;
  /** Objects that need the add-on to run: custom resources, dashboards, alerts. */
  configs?: Layered<readonly KubernetesObject[]>;
  /** What people have to know or do, a sentence each. */
  notes?: readonly string[];
}

/**
 * Gives a definition its type.
 *
 * @public
 */
export function defineAddon(definition: AddonDefinition): AddonDefinition {
  return definition;
}
