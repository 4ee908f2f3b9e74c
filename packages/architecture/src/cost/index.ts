export {
  type ClusterCost,
  type CostEstimate,
  estimateCost,
  HOURS_PER_MONTH,
  type PoolCost,
} from './estimateCost';
export type { HourlyPrice } from './hourlyPrice';
export type { PriceRow } from './prices/PriceRow';
export { priceTable } from './prices/priceTable';
export type { TenantCost } from './tenantCosts';
