import {
  type ClusterFacts,
  clusterFacts,
  type Choices,
} from '../capacity/clusterFacts';
import {
  allFigures,
  combineFigures,
  type Figure,
  mapFigure,
  unknownFigure,
} from '../capacity/Figure';
import { type ClusterCapacity, planCapacity } from '../capacity/planCapacity';
import { poolNodes } from '../capacity/poolCapacity';
import type { Range } from '../capacity/ResourceAmount';
import type { PlatformModel } from '../model/PlatformModel';
import { message } from '../translations/Message';
import { controlPlanePrice, type HourlyPrice, nodePrice } from './hourlyPrice';
import { RELEASES_READ_ON } from '../resilience/kubernetesReleases';
import { priceTable, tableDate } from './prices/priceTable';
import type { PriceRow } from './prices/PriceRow';
import { type TenantCost, tenantCosts } from './tenantCosts';

/** Hours of an average month: 365 days of 24 hours in 12 parts. */
export const HOURS_PER_MONTH = 730;

/**
 * Monthly cost of one pool, from fewest to most nodes.
 *
 * @public
 */
export interface PoolCost {
  pool: string;
  hourlyPrice: Figure<HourlyPrice>;
  monthlyUsd: Figure<Range<number>>;
}

/**
 * Monthly cost of one cluster.
 *
 * @public
 */
export interface ClusterCost {
  cluster: string;
  controlPlane: { hourlyPrice: Figure<HourlyPrice>; monthlyUsd: Figure };
  pools: PoolCost[];
  /** Unknown as soon as one part is. */
  monthlyUsd: Figure<Range<number>>;
  /** Sum of the parts that are known: the cluster costs at least this. */
  knownUsd: Range<number>;
}

/**
 * What a platform costs in a month: an estimate from list prices. Machines and
 * control planes are counted; storage, traffic, load balancers, add-ons,
 * support and tax are not.
 *
 * @public
 */
export interface CostEstimate {
  currency: 'USD';
  hoursPerMonth: number;
  /** Day on which the price table was last read, as year-month-day. */
  priceTableDate: string;
  /** Days of the oldest and newest price that was used; undefined when none was. */
  prices?: { oldest: string; newest: string };
  clusters: ClusterCost[];
  tenants: TenantCost[];
  monthlyUsd: Figure<Range<number>>;
  knownUsd: Range<number>;
}

function sumRanges(ranges: readonly Range<number>[]): Range<number> {
  return ranges.reduce(
    (sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }),
    { min: 0, max: 0 },
  );
}

function poolCost(
  pool: ClusterFacts['pools'][number],
  facts: ClusterFacts,
  rows: readonly PriceRow[],
): PoolCost {
  const hourlyPrice = nodePrice({ pool, cluster: facts.cluster, rows });
  return {
    pool: pool.name,
    hourlyPrice,
    monthlyUsd: combineFigures(
      hourlyPrice,
      poolNodes(pool, facts.cluster.name),
      ({ usdPerHour }, { min, max }) => ({
        min: min * usdPerHour * HOURS_PER_MONTH,
        max: max * usdPerHour * HOURS_PER_MONTH,
      }),
    ),
  };
}

function clusterCost(
  facts: ClusterFacts,
  options: { rows: readonly PriceRow[]; onDay: string },
): ClusterCost {
  const { rows } = options;
  const cluster = facts.cluster.name;
  const fee = controlPlanePrice(facts, options);
  const controlPlane = {
    hourlyPrice: fee,
    monthlyUsd: mapFigure(
      fee,
      ({ usdPerHour }) => usdPerHour * HOURS_PER_MONTH,
    ),
  };
  const pools = facts.pools.map(pool => poolCost(pool, facts, rows));
  const parts: Figure<Range<number>>[] = [
    mapFigure(controlPlane.monthlyUsd, usd => ({ min: usd, max: usd })),
    ...(pools.length === 0
      ? [
          unknownFigure<Range<number>>(
            message('unknown.noNodePools', { cluster }),
          ),
        ]
      : pools.map(({ monthlyUsd }) => monthlyUsd)),
  ];
  return {
    cluster,
    controlPlane,
    pools,
    monthlyUsd: mapFigure(allFigures(parts), sumRanges),
    knownUsd: sumRanges(
      parts.flatMap(part => (part.known ? [part.value] : [])),
    ),
  };
}

/**
 * Estimates the monthly cost by cluster, pool and tenant. A price that the
 * table does not have is unknown, and so is every sum that needs it.
 *
 * @public
 */
export function estimateCost(
  model: PlatformModel,
  options: {
    /** Choices by decision; the distribution names the managed service. */
    choices?: Choices;
    /** Default: the price table of this package. */
    prices?: readonly PriceRow[];
    /** Day of the estimate: a version without standard support costs more on EKS. Default: the day of the table of versions. */
    onDay?: string;
  } = {},
): CostEstimate {
  const {
    choices = {},
    prices = priceTable,
    onDay = RELEASES_READ_ON,
  } = options;
  const clusters = clusterFacts(model, choices).map(facts =>
    clusterCost(facts, { rows: prices, onDay }),
  );
  const used = clusters
    .flatMap(({ controlPlane, pools }) => [controlPlane, ...pools])
    .flatMap(({ hourlyPrice }) =>
      hourlyPrice.known && hourlyPrice.value.date !== undefined
        ? [hourlyPrice.value.date]
        : [],
    )
    .sort();
  const capacity = new Map<string, ClusterCapacity>(
    planCapacity(model, choices).clusters.map(each => [each.cluster, each]),
  );
  return {
    currency: 'USD',
    hoursPerMonth: HOURS_PER_MONTH,
    priceTableDate: tableDate(prices),
    ...(used.length > 0 && {
      prices: { oldest: used[0], newest: used[used.length - 1] },
    }),
    clusters,
    tenants: tenantCosts({ model, clusters, capacity }),
    monthlyUsd: mapFigure(
      allFigures(clusters.map(({ monthlyUsd }) => monthlyUsd)),
      sumRanges,
    ),
    knownUsd: sumRanges(clusters.map(({ knownUsd }) => knownUsd)),
  };
}
