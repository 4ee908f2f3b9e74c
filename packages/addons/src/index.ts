export { ADDON_AREAS, type AddonArea } from './AddonArea';
export {
  type AddonDefinition,
  type AddonRequirement,
  defineAddon,
  type HelmValues,
  type Layered,
  type ProvidedKind,
} from './AddonDefinition';
export {
  type AddonIdentity,
  type AwsStatement,
  CLUSTER_NAME,
  CLUSTER_REGION,
  type CloudRoles,
  PLATFORM_NAME,
} from './AddonIdentity';
export { type AddonPlatform, stageOf } from './AddonPlatform';
export type { AddonSource } from './AddonSource';
export { CILIUM_TAINT } from './facts/ciliumTaint';
export { cloudRunsControlPlane } from './facts/isProviderManaged';
export { type ObjectStore, objectStoreOf } from './facts/objectStore';
export { entryName } from './facts/regionalEntry';
export { shortName } from './facts/shortName';
export { CATALOGUE } from './catalogue/catalogue';
export type { KubernetesObject } from './KubernetesObject';
export type { SecretReference } from './facts/secretReference';
export { checkAddons } from './select/checkAddons';
export { neededSecrets, type NeededSecrets } from './select/neededSecrets';
export { selectAddons } from './select/selectAddons';
export type { SelectedAddon, SelectionReason } from './select/SelectedAddon';
export { prometheusAddress } from './facts/prometheusAddress';
export { imageRepository } from './facts/imageRepository';
