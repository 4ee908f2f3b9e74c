export type { VersionChange } from './moveVersion';
export {
  planPromotion,
  type PlannedPromotion,
  type Promotion,
  type PromotionRequest,
} from './planPromotion';
