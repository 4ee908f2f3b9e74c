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

/** Day on which a table was last read, as year-month-day; an empty one has none. */
export function tableDate(rows: readonly PriceRow[]): string {
  return rows.reduce(
    (latest, { readOn }) => (readOn > latest ? readOn : latest),
    '',
  );
}
