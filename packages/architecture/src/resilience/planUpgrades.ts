import { clusterFacts, type ClusterFacts } from '../capacity/clusterFacts';
import { type Figure, knownFigure, unknownFigure } from '../capacity/Figure';
import { compareNames } from '../model/compareNames';
import type { PlatformModel } from '../model/PlatformModel';
import { message } from '../translations/Message';
import { kubernetesReleases, RELEASES_READ_ON } from './kubernetesReleases';
import {
  checkVersionSkew,
  minorOf,
  newestApiServerFor,
  type SkewVerdict,
} from './versionSkew';

/** Version of the kubelets of one pool against the API server. @public */
export interface PoolSkew {
  pool: string;
  kubelet: string;
  verdict: SkewVerdict;
}

/**
 * Where a cluster stands and which versions it passes on its way up.
 *
 * @public
 */
export interface ClusterUpgrade {
  cluster: string;
  version: string;
  /** Last day with fixes; unknown for a version that is not in the table. */
  endOfLife: Figure<string>;
  /** On the day that was asked about. */
  support: 'supported' | 'ended' | 'unknown';
  /** Minor versions of the control plane, one after the other. */
  steps: string[];
  skews: PoolSkew[];
  /** Highest control plane that the oldest kubelet allows: then nodes are first. */
  nodesBefore?: string;
}

/**
 * Upgrades of a platform: what is not production first and together, then one
 * production cluster after the other.
 *
 * @public
 */
export interface UpgradePlan {
  /** Day on which support was looked at, and the day of the table. */
  onDay: string;
  releasesReadOn: string;
  newest: string;
  clusters: ClusterUpgrade[];
  waves: string[][];
}

function text(minor: number): string {
  return `1.${minor}`;
}

function endOfLife(version: string): Figure<string> {
  const minor = minorOf(version);
  const row = kubernetesReleases.find(each => each.minor === minor);
  return row
    ? knownFigure(row.endOfLife)
    : unknownFigure(
        message('unknown.release', {
          version: text(minor),
          date: RELEASES_READ_ON,
        }),
      );
}

function supportOn(version: string, day: string): ClusterUpgrade['support'] {
  const end = endOfLife(version);
  if (end.known) return day > end.value ? 'ended' : 'supported';
  return minorOf(version) < kubernetesReleases[0].minor ? 'ended' : 'unknown';
}

function clusterUpgrade(
  { cluster, pools }: ClusterFacts,
  day: string,
): ClusterUpgrade {
  const version = cluster.kubernetesVersion;
  const newest = kubernetesReleases[kubernetesReleases.length - 1].minor;
  const missing = Math.max(0, newest - minorOf(version));
  const skews = pools.map(({ name, kubernetesVersion: kubelet = version }) => ({
    pool: name,
    kubelet,
    verdict: checkVersionSkew({ apiServer: version, kubelet }),
  }));
  const oldest = Math.min(
    ...skews.map(({ kubelet }) => minorOf(kubelet)),
    minorOf(version),
  );
  const limit = newestApiServerFor(oldest);
  return {
    cluster: cluster.name,
    version,
    endOfLife: endOfLife(version),
    support: supportOn(version, day),
    steps: Array.from({ length: missing }, (_, index) =>
      text(minorOf(version) + index + 1),
    ),
    skews,
    ...(limit < newest && { nodesBefore: text(limit) }),
  };
}

function upgradeWaves(model: PlatformModel): string[][] {
  const first = model.clusters.filter(({ tier }) => tier !== 'production');
  const later = model.clusters
    .filter(({ tier }) => tier === 'production')
    .sort(
      (left, right) =>
        compareNames(left.region, right.region) ||
        compareNames(left.name, right.name),
    );
  return [
    ...(first.length > 0 ? [first.map(({ name }) => name)] : []),
    ...later.map(({ name }) => [name]),
  ];
}

/**
 * Plans the way to the newest known version: minor versions one at a time,
 * kubelets within the version skew policy.
 *
 * @public
 */
export function planUpgrades(
  model: PlatformModel,
  options: {
    /** Day on which support is looked at, as year-month-day. Default: the day of the table. */
    onDay?: string;
  } = {},
): UpgradePlan {
  const { onDay = RELEASES_READ_ON } = options;
  return {
    onDay,
    releasesReadOn: RELEASES_READ_ON,
    newest: text(kubernetesReleases[kubernetesReleases.length - 1].minor),
    clusters: clusterFacts(model).map(facts => clusterUpgrade(facts, onDay)),
    waves: upgradeWaves(model),
  };
}
