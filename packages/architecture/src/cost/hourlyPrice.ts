import type { ClusterFacts } from '../capacity/clusterFacts';
import { type Figure, knownFigure, unknownFigure } from '../capacity/Figure';
import type { NodePool } from '../capacity/nodePoolSchema';
import type { ClusterModel } from '../model/PlatformModel';
import { message } from '../translations/Message';
import type { PriceRow } from './prices/PriceRow';
import { isExtendedOnEks } from './prices/eksSupport';
import { priceDate } from './prices/priceTable';
import { minorOf } from '../resilience/versionSkew';

/**
 * A price for one hour, and where it comes from.
 *
 * @public
 */
export interface HourlyPrice {
  usdPerHour: number;
  /** Address of the source, or `intent` for a price of your own. */
  source: string;
  /** Day of the price as year-month-day; a price of your own has none. */
  date?: string;
  note?: string;
}

function fromRow(row: PriceRow): HourlyPrice {
  return {
    usdPerHour: row.usdPerHour,
    source: row.source,
    date: priceDate(row),
    ...(row.note !== undefined && { note: row.note }),
  };
}

/** Price of one node: the intent's own, or the one of its machine type in its region. */
export function nodePrice(options: {
  pool: NodePool;
  cluster: ClusterModel;
  rows: readonly PriceRow[];
}): Figure<HourlyPrice> {
  const { pool, cluster, rows } = options;
  if (pool.hourlyPriceUsd !== undefined)
    return knownFigure({ usdPerHour: pool.hourlyPriceUsd, source: 'intent' });
  if (pool.instanceType === undefined)
    return unknownFigure(
      message('unknown.noMachineType', {
        cluster: cluster.name,
        pool: pool.name,
      }),
    );
  const row = rows.find(
    each =>
      each.kind === 'instance' &&
      each.provider === cluster.provider &&
      each.name === pool.instanceType &&
      (each.region === cluster.region || each.region === '*'),
  );
  return row
    ? knownFigure(fromRow(row))
    : unknownFigure(
        message('unknown.nodePrice', {
          instanceType: pool.instanceType,
          region: cluster.region,
        }),
      );
}

/** Name of the row for a managed control plane. */
function feeName(
  { cluster, service, controlPlane }: ClusterFacts,
  onDay: string,
): string | undefined {
  if (service === 'aks') return `aks-${controlPlane?.tier}`;
  return service === 'eks' &&
    isExtendedOnEks(minorOf(cluster.kubernetesVersion), onDay)
    ? 'eks-extended'
    : service;
}

/** Fee of a managed control plane. The machines of one of your own are not known here. */
export function controlPlanePrice(
  facts: ClusterFacts,
  options: { rows: readonly PriceRow[]; onDay: string },
): Figure<HourlyPrice> {
  const { rows, onDay } = options;
  const { cluster, service, controlPlane } = facts;
  const where = { cluster: cluster.name };
  if (service === undefined)
    return unknownFigure(message('unknown.noService', where));
  if (service === 'self-managed')
    return unknownFigure(message('unknown.ownControlPlane', where));
  if (service === 'aks' && controlPlane?.tier === undefined)
    return unknownFigure(message('unknown.aksTier', where));
  const name = feeName(facts, onDay) ?? service;
  const row = rows.find(
    each => each.kind === 'control-plane' && each.name === name,
  );
  return row
    ? knownFigure(fromRow(row))
    : unknownFigure(message('unknown.controlPlanePrice', { service: name }));
}
