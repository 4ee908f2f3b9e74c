export {
  type CapabilityItem,
  type CapabilityProof,
  type CapabilityRow,
  type CapabilitySection,
} from './capabilities/Capability';
export { CAPABILITIES } from './capabilities/capabilities';
export { describeCapabilities } from './capabilities/describeCapabilities';
export { parsePlatform } from './parsePlatform';
export { createRenderer, renderRepository } from './renderRepository';
export { gitBlobId } from './tree/gitBlobId';
export { LOCK_FILE_PATH, type LockFile, parseLockFile } from './tree/lockFile';
export type { RepositoryFile, RepositoryTree } from './tree/RepositoryTree';
export { serializeYaml, serializeYamlDocuments } from './yaml/serializeYaml';
export {
  isVersionFile,
  planPromotion,
  type PlannedPromotion,
  type PromotedFile,
  type Promotion,
  promotionFiles,
  type PromotionRequest,
  type VersionChange,
} from './promotion';
