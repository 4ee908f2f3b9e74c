export type { VersionChange } from './setFields';
export {
  planPromotion,
  type PlannedPromotion,
  type Promotion,
  promotionFiles,
  type PromotionRequest,
} from './planPromotion';
export type { PromotedFile } from './promotedFiles';
export { isVersionFile } from './versionPaths';
