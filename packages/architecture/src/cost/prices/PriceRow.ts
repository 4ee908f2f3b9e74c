/**
 * One price with where and when it was read. Prices are list prices for
 * on-demand Linux machines, without tax and discount.
 *
 * @public
 */
export interface PriceRow {
  provider: 'aws' | 'azure' | 'gcp';
  kind: 'control-plane' | 'instance';
  /** Machine type, or service and tier of a control plane (`eks`, `aks-standard`). */
  name: string;
  /** Region of the provider, or `*` where the price is the same in all. */
  region: string;
  usdPerHour: number;
  source: string;
  /** Day on which the source says that it was made, as year-month-day. */
  published?: string;
  /** Day on which the source was read for this table. */
  readOn: string;
  /** What the figure leaves out. */
  note?: string;
}

/** Rows of machine types that share region, source and date. */
export function instanceRows(
  shared: Pick<PriceRow, 'provider' | 'source' | 'published' | 'readOn'> & {
    regions: readonly string[];
  },
  prices: Readonly<Record<string, number>>,
): PriceRow[] {
  const { regions, ...row } = shared;
  return regions.flatMap(region =>
    Object.entries(prices).map(([name, usdPerHour]) => ({
      ...row,
      kind: 'instance' as const,
      name,
      region,
      usdPerHour,
    })),
  );
}
