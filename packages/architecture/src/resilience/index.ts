export {
  type AskedRecovery,
  designRecovery,
  type EnvironmentRecovery,
  type RecoveryObjective,
  type RecoveryTerm,
  type RecoveryTermName,
} from './designRecovery';
export {
  type KubernetesRelease,
  kubernetesReleases,
  RELEASES_READ_ON,
} from './kubernetesReleases';
export {
  type ClusterUpgrade,
  planUpgrades,
  type PoolSkew,
  type UpgradePlan,
} from './planUpgrades';
export { type RecoveryFacts, recoverySchema } from './recoverySchema';
export {
  checkVersionSkew,
  MAX_KUBELET_SKEW,
  type SkewVerdict,
} from './versionSkew';
