export { toMermaid } from './diagrams/toMermaid';
export type {
  ArchitectureEdge,
  ArchitectureEdgeKind,
  ArchitectureGraph,
  ArchitectureNode,
  ArchitectureNodeKind,
} from './graph/ArchitectureGraph';
export { buildGraph } from './graph/buildGraph';
export type { GraphAddon } from './graph/addonParts';
export { buildModelGraph } from './graph/buildModelGraph';
export {
  diffGraphs,
  type ChangedEdge,
  type ChangedNode,
  type GraphDiff,
  type GraphValueChange,
} from './graph/diffGraphs';
export { diffModels } from './graph/diffModels';
export { filterByCluster } from './graph/filterByCluster';
export { groupNodes } from './graph/groupNodes';
export { markTrust } from './graph/markTrust';
export { keepNodes } from './graph/keepNodes';
export { zoomTo } from './graph/zoomTo';
export { canonicalIntent } from './intent/canonicalIntent';
export { intentJsonSchema } from './intent/intentJsonSchema';
export type { AddonRequest } from './intent/addonSchema';
export type { IntentCheck } from './intent/checks/IntentCheck';
export type {
  FieldPath,
  FieldProblem,
  IntentProblem,
} from './intent/IntentProblem';
export {
  INTENT_API_VERSION,
  intentSchema,
  type PlatformIntent,
} from './intent/intentSchema';
export { MAX_INTENT_BYTES } from './intent/limits';
export { parseIntent, type ParsedIntent } from './intent/parseIntent';
export {
  parseStarterAnswers,
  starterIntent,
  type StarterAnswers,
} from './intent/starterIntent';
export { compareNames } from './model/compareNames';
export { IN_CLUSTER_SERVER } from './model/defaults';
export { entryPlacements } from './model/entryPlacements';
export { imageAutomationPlacements } from './model/imageAutomationPlacements';
export {
  type GitSource,
  gitSource,
  repositoryName,
  type TreePart,
  treeParts,
} from './model/gitSource';
export { pageAddress } from './model/pageAddress';
export { promotionSource } from './model/promotionSource';
export {
  appInstanceName,
  namespaceName,
  tenantInstanceName,
} from './model/derivedNames';
export { addressOf, subnetOf } from './intent/cidr';
export type {
  OperatorFieldModel,
  OperatorKindModel,
  OperatorModel,
} from './model/OperatorModel';
export type { NodeTaintModel, PoolModel } from './model/PoolModel';
export { resolvePools } from './model/resolvePools';
export type {
  AppEnvironmentModel,
  AppModel,
  ClusterEndpointModel,
  ClusterModel,
  ClusterNetworkModel,
  DeliveryEngine,
  EnvironmentModel,
  InferenceModel,
  IngressModel,
  ArtifactModel,
  NotificationsModel,
  PlatformModel,
  RepositoriesModel,
  RetrievalModel,
  ScalingModel,
  ScalingTrigger,
  SecretReferenceModel,
  SyncWindowModel,
  TenantEgressModel,
  TenantModel,
  TenantNamespaceModel,
} from './model/PlatformModel';
export type { AccessModel, Persona } from './model/AccessModel';
export type {
  ImageSigner,
  PoliciesModel,
  PolicyException,
  RolloutStep,
} from './model/PoliciesModel';
export { resolvePlatform } from './model/resolvePlatform';
export * from './capacity';
export * from './translations';
export * from './cost';
export * from './resilience';
export * from './checklist';
export * from './diagrams';
export * from './records';
export * from './assessment';
export * from './decisions';
export * from './requirements';
