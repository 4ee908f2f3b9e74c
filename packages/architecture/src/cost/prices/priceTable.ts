import { awsPrices } from './awsPrices';
import { azurePrices } from './azurePrices';
import { gcpPrices } from './gcpPrices';
import type { PriceRow } from './PriceRow';

/** Every price that is known. @public */
export const priceTable: readonly PriceRow[] = [
  ...awsPrices,
  ...azurePrices,
  ...gcpPrices,
];

/** Day on which a row was true for certain: when its source was made, or else read. */
export function priceDate({ published, readOn }: PriceRow): string {
  return published ?? readOn;
}

/** Oldest and newest day of the rows, as year-month-day. */
export function priceDates(rows: readonly PriceRow[]): {
  oldest: string;
  newest: string;
} {
  const days = rows.map(priceDate).sort();
  return { oldest: days[0], newest: days[days.length - 1] };
}
