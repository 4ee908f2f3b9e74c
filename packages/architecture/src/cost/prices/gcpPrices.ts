import { instanceRows, type PriceRow } from './PriceRow';

const READ_ON = '2026-11-21';

/** On-demand prices as the billing catalogue of Google gave them; the file names no day. */
const VM_SOURCE =
  'https://github.com/cloudpilot-ai/karpenter-provider-gcp/blob/d917ceb4582ca26183612bdd88934dabde5d29c3/pkg/providers/pricing/initial-on-demand-prices.json';

function compute(
  regions: string[],
  prices: Record<string, number>,
): PriceRow[] {
  return instanceRows(
    { provider: 'gcp', regions, source: VM_SOURCE, readOn: READ_ON },
    prices,
  );
}

/** Prices of Google Cloud. Regions without a row are unknown. */
export const gcpPrices: PriceRow[] = [
  {
    provider: 'gcp',
    kind: 'control-plane',
    name: 'gke',
    region: '*',
    usdPerHour: 0.1,
    source: 'https://cloud.google.com/kubernetes-engine/pricing',
    readOn: READ_ON,
    note: 'A credit of 74.40 USD a month for each billing account, for zonal and Autopilot clusters, is not taken off.',
  },
  ...compute(['us-central1', 'us-east1'], {
    'e2-standard-2': 0.06701142,
    'e2-standard-4': 0.13402284,
    'e2-standard-8': 0.26804568,
    'e2-standard-16': 0.53609136,
    'n2-standard-2': 0.097118,
    'n2-standard-4': 0.194236,
    'n2-standard-8': 0.388472,
    'n2-standard-16': 0.776944,
    'n2-highmem-2': 0.131014,
    'n2-highmem-4': 0.262028,
    'n2-highmem-8': 0.524056,
    'n2-highmem-16': 1.048112,
    'g2-standard-4': 0.706832255,
    'g2-standard-8': 0.853624271,
  }),
  ...compute(['europe-west1'], {
    'e2-standard-2': 0.07371546,
    'e2-standard-4': 0.14743092,
    'e2-standard-8': 0.29486184,
    'e2-standard-16': 0.58972368,
    'n2-standard-2': 0.106834,
    'n2-standard-4': 0.213668,
    'n2-standard-8': 0.427336,
    'n2-standard-16': 0.854672,
    'n2-highmem-2': 0.144122,
    'n2-highmem-4': 0.288244,
    'n2-highmem-8': 0.576488,
    'n2-highmem-16': 1.152976,
    'g2-standard-4': 0.778293004,
    'g2-standard-8': 0.939925708,
  }),
  ...compute(['asia-east1'], {
    'e2-standard-2': 0.07759188,
    'e2-standard-4': 0.15518376,
    'e2-standard-8': 0.31036752,
    'e2-standard-16': 0.62073504,
    'n2-standard-2': 0.112452,
    'n2-standard-4': 0.224904,
    'n2-standard-8': 0.449808,
    'n2-standard-16': 0.899616,
    'n2-highmem-2': 0.1517,
    'n2-highmem-4': 0.3034,
    'n2-highmem-8': 0.6068,
    'n2-highmem-16': 1.2136,
    'g2-standard-4': 0.818441088,
    'g2-standard-8': 0.988411576,
  }),
];
