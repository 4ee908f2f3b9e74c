export { startControlPlane } from './cluster/startControlPlane.ts';
export type {
  ClusterAccess,
  ControlPlane,
  ControlPlaneOptions,
} from './cluster/ControlPlane.ts';
export { addNodes } from './cluster/addNodes.ts';
export { pretendReady } from './cluster/pretendReady.ts';
export type { AbsentController } from './cluster/pretendReady.ts';
export type { ClusterUser } from './cluster/clusterUsers.ts';
export { KubernetesApi, KubernetesApiError } from './cluster/KubernetesApi.ts';
export type {
  KubernetesAccess,
  KubernetesObject,
} from './cluster/KubernetesApi.ts';
export { renderKubeconfig } from './cluster/renderKubeconfig.ts';
export { DEFAULT_CAPACITY, POOL_LABEL } from './cluster/simulatedNodes.ts';
export type {
  NodeOptions,
  NodePool,
  NodeTaint,
} from './cluster/simulatedNodes.ts';
export { buildTool } from './build/buildTool.ts';
export {
  BUILD_COMMAND,
  findSystemProgram,
  findTool,
  findToolFolder,
} from './build/findTool.ts';
export { KUBERNETES_VERSION, TOOL_RECIPES } from './build/toolRecipes.ts';
export { unavailableTools } from './build/unavailableTools.ts';
export type { UnavailableTool } from './build/unavailableTools.ts';
export { freePort } from './process/freePort.ts';
export { waitFor } from './process/waitFor.ts';
export type { WaitOptions } from './process/waitFor.ts';
export { startArgoCd } from './argocd/startArgoCd.ts';
export type { ArgoCd, ArgoCdOptions } from './argocd/startArgoCd.ts';
export { registerCluster } from './argocd/registerCluster.ts';
export type { ClusterRegistration } from './argocd/registerCluster.ts';
export { waitForApplicationsSynced } from './argocd/waitForApplicationsSynced.ts';
export type {
  Application,
  SyncExpectation,
} from './argocd/waitForApplicationsSynced.ts';
export { startFlux } from './flux/startFlux.ts';
export type { Flux, FluxOptions } from './flux/startFlux.ts';
export { publishSource } from './flux/publishSource.ts';
export type { SourceContent } from './flux/publishSource.ts';
export { waitForKustomizationsReady } from './flux/waitForKustomizationsReady.ts';
export type {
  Kustomization,
  ReadyExpectation,
} from './flux/waitForKustomizationsReady.ts';
export { writeSchemas } from './schemas/writeSchemas.ts';
export type { SchemaSources } from './schemas/writeSchemas.ts';
export { validateManifests } from './schemas/validateManifests.ts';
export type {
  ManifestProblem,
  ValidationOptions,
  ValidationSummary,
} from './schemas/validateManifests.ts';
