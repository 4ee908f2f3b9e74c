// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { apparmorAnnotation } from './pod-security/apparmor-annotation';
import { apparmorProfile } from './pod-security/apparmor-profile';
import { capabilitiesAdded } from './pod-security/capabilities-added';
import { capabilitiesAddedRestricted } from './pod-security/capabilities-added-restricted';
import { cpuLimit } from './resources/cpu-limit';
import { cpuRequest } from './resources/cpu-request';
import { cronJobConcurrency } from './reliability/cron-job-concurrency';
import { cronJobDeadline } from './reliability/cron-job-deadline';
import { cronJobSuspended } from './reliability/cron-job-suspended';
import { defaultNamespace } from './reliability/default-namespace';
import { defaultServiceAccount } from './identity/default-service-account';
import { dropAllCapabilities } from './pod-security/drop-all-capabilities';
import { duplicateEnv } from './reliability/duplicate-env';
import { duplicatePort } from './reliability/duplicate-port';
import { emptyDirSize } from './resources/empty-dir-size';
import { ephemeralStorage } from './resources/ephemeral-storage';
import { highUid } from './pod-security/high-uid';
import { hostIpc } from './pod-security/host-ipc';
import { hostNetwork } from './pod-security/host-network';
import { hostPath } from './pod-security/host-path';
import { hostPathWritable } from './pod-security/host-path-writable';
import { hostPid } from './pod-security/host-pid';
import { hostPort } from './pod-security/host-port';
import { hostProbes } from './pod-security/host-probes';
import { hostProcess } from './pod-security/host-process';
import { hpaMinimum } from './reliability/hpa-minimum';
import { hpaRange } from './reliability/hpa-range';
import { identicalProbes } from './reliability/identical-probes';
import { imageDigest } from './images/image-digest';
import { imagePullPolicy } from './images/image-pull-policy';
import { imageRegistry } from './images/image-registry';
import { imageRegistryImplicit } from './images/image-registry-implicit';
import { imageTag } from './images/image-tag';
import { jobDeadline } from './reliability/job-deadline';
import { jobTtl } from './reliability/job-ttl';
import { leakedTokenInConfigMap } from './identity/leaked-token-in-config-map';
import { leakedTokenInEnv } from './identity/leaked-token-in-env';
import { legacyTokenSecret } from './identity/legacy-token-secret';
import { limitRequestRatio } from './resources/limit-request-ratio';
import { literalSecretInEnv } from './identity/literal-secret-in-env';
import { livenessProbe } from './reliability/liveness-probe';
import { memoryLimit } from './resources/memory-limit';
import { memoryRequest } from './resources/memory-request';
import { memoryUnit } from './resources/memory-unit';
import { nakedPod } from './reliability/naked-pod';
import { ownerLabel } from './reliability/owner-label';
import { pdbUnhealthyEviction } from './reliability/pdb-unhealthy-eviction';
import { preStop } from './reliability/pre-stop';
import { priorityClass } from './reliability/priority-class';
import { privilegeEscalation } from './pod-security/privilege-escalation';
import { privileged } from './pod-security/privileged';
import { privilegedPort } from './images/privileged-port';
import { probePort } from './reliability/probe-port';
import { procMount } from './pod-security/proc-mount';
import { procMountRestricted } from './pod-security/proc-mount-restricted';
import { readOnlyRoot } from './pod-security/read-only-root';
import { readinessProbe } from './reliability/readiness-probe';
import { recommendedLabels } from './reliability/recommended-labels';
import { requestAboveLimit } from './resources/request-above-limit';
import { rollingUpdate } from './reliability/rolling-update';
import { rootGroup } from './pod-security/root-group';
import { runAsNonRoot } from './pod-security/run-as-non-root';
import { runAsRootUser } from './pod-security/run-as-root-user';
import { runtimeSocket } from './pod-security/runtime-socket';
import { seccompProfile } from './pod-security/seccomp-profile';
import { seccompUnconfined } from './pod-security/seccomp-unconfined';
import { secretAsEnv } from './identity/secret-as-env';
import { secretInConfigMap } from './identity/secret-in-config-map';
import { selectorMismatch } from './reliability/selector-mismatch';
import { selinuxOptions } from './pod-security/selinux-options';
import { sensitiveHostPath } from './pod-security/sensitive-host-path';
import { shareProcessNamespace } from './pod-security/share-process-namespace';
import { spread } from './reliability/spread';
import { spreadSelector } from './reliability/spread-selector';
import { sshPort } from './images/ssh-port';
import { statefulSetUpdate } from './reliability/stateful-set-update';
import { sysctls } from './pod-security/sysctls';
import { terminationGrace } from './reliability/termination-grace';
import { userNamespace } from './pod-security/user-namespace';
import { volumeTypes } from './pod-security/volume-types';

/**
 * Every rule, by id.
 *
 * @public
 */
export const RULES: readonly Rule[] = [
  apparmorAnnotation,
  apparmorProfile,
  capabilitiesAdded,
  capabilitiesAddedRestricted,
  cpuLimit,
  cpuRequest,
  cronJobConcurrency,
  cronJobDeadline,
  cronJobSuspended,
  defaultNamespace,
  defaultServiceAccount,
  dropAllCapabilities,
  duplicateEnv,
  duplicatePort,
  emptyDirSize,
  ephemeralStorage,
  highUid,
  hostIpc,
  hostNetwork,
  hostPath,
  hostPathWritable,
  hostPid,
  hostPort,
  hostProbes,
  hostProcess,
  hpaMinimum,
  hpaRange,
  identicalProbes,
  imageDigest,
  imagePullPolicy,
  imageRegistry,
  imageRegistryImplicit,
  imageTag,
  jobDeadline,
  jobTtl,
  leakedTokenInConfigMap,
  leakedTokenInEnv,
  legacyTokenSecret,
  limitRequestRatio,
  literalSecretInEnv,
  livenessProbe,
  memoryLimit,
  memoryRequest,
  memoryUnit,
  nakedPod,
  ownerLabel,
  pdbUnhealthyEviction,
  preStop,
  priorityClass,
  privilegeEscalation,
  privileged,
  privilegedPort,
  probePort,
  procMount,
  procMountRestricted,
  readOnlyRoot,
  readinessProbe,
  recommendedLabels,
  requestAboveLimit,
  rollingUpdate,
  rootGroup,
  runAsNonRoot,
  runAsRootUser,
  runtimeSocket,
  seccompProfile,
  seccompUnconfined,
  secretAsEnv,
  secretInConfigMap,
  selectorMismatch,
  selinuxOptions,
  sensitiveHostPath,
  shareProcessNamespace,
  spread,
  spreadSelector,
  sshPort,
  statefulSetUpdate,
  sysctls,
  terminationGrace,
  userNamespace,
  volumeTypes,
];
