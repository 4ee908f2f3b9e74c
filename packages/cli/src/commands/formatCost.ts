import {
  type CostEstimate,
  type Figure,
  type Message,
  type Range,
  translate,
} from '@kubernetes-architect/architecture';
import { alignColumns } from '../alignColumns';

function usd({ min, max }: Range<number>): string {
  const [low, high] = [min, max].map(value => value.toFixed(2));
  return low === high ? low : `${low} – ${high}`;
}

function cell(figure: Figure<Range<number>>, known?: Range<number>): string {
  if (figure.known) return usd(figure.value);
  return known && known.max > 0
    ? `unknown, ≥ ${known.min.toFixed(2)}`
    : 'unknown';
}

function fee(figure: Figure): Figure<Range<number>> {
  return figure.known
    ? { known: true, value: { min: figure.value, max: figure.value } }
    : figure;
}

function reasonsOf(figures: readonly Figure<unknown>[]): string[] {
  const texts = figures.flatMap(figure =>
    figure.known ? [] : figure.reasons.map(each => translate('en', each)),
  );
  return [...new Set(texts)];
}

/** An estimate as a table for people: by cluster and pool, by tenant, and what is not known. */
export function formatCost(estimate: CostEstimate): string {
  const { clusters, tenants, prices } = estimate;
  const rows = clusters.flatMap(cluster => [
    [
      cluster.cluster,
      'control plane',
      cell(fee(cluster.controlPlane.monthlyUsd)),
    ],
    ...cluster.pools.map(({ pool, monthlyUsd }) => [
      cluster.cluster,
      `pool ${pool}`,
      cell(monthlyUsd),
    ]),
    [cluster.cluster, 'total', cell(cluster.monthlyUsd, cluster.knownUsd)],
  ]);
  const unknown = reasonsOf([
    ...clusters.map(({ monthlyUsd }) => monthlyUsd),
    ...tenants.map(({ monthlyUsd }) => monthlyUsd),
  ]);
  return [
    `Estimate in USD a month of ${estimate.hoursPerMonth} hours, from the price table of ${estimate.priceTableDate}.`,
    ...(prices
      ? [`The prices used are of ${prices.oldest} to ${prices.newest}.`]
      : []),
    'Storage, traffic, load balancers, add-ons, support and tax are not in it.',
    '',
    alignColumns([
      ['CLUSTER', 'PART', 'USD A MONTH'],
      ...rows,
      ['all', 'total', cell(estimate.monthlyUsd, estimate.knownUsd)],
    ]),
    ...(tenants.length === 0
      ? []
      : [
          alignColumns([
            ['TENANT', 'USD A MONTH OF THE NODES'],
            ...tenants.map(({ tenant, monthlyUsd }) => [
              tenant,
              cell(monthlyUsd),
            ]),
          ]),
        ]),
    ...(unknown.length === 0
      ? []
      : ['Unknown:', ...unknown.map(text => `- ${text}`), '']),
  ].join('\n');
}

function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string'
  );
}

/** An estimate as JSON, in which each reason stands in words as well. */
export function costJson(estimate: CostEstimate): string {
  return JSON.stringify(
    estimate,
    (_, value: unknown) =>
      isMessage(value) ? { ...value, text: translate('en', value) } : value,
    2,
  );
}
