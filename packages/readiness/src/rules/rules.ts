// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { alertReceiver } from './operations/alert-receiver';
import { allAuthenticatedBinding } from './rbac/all-authenticated-binding';
import { anonymousApi } from './cluster/anonymous-api';
import { anonymousBinding } from './rbac/anonymous-binding';
import { apparmorAnnotation } from './pod-security/apparmor-annotation';
import { apparmorProfile } from './pod-security/apparmor-profile';
import { approveCertificates } from './rbac/approve-certificates';
import { auditLog } from './cluster/audit-log';
import { automountToken } from './identity/automount-token';
import { capabilitiesAdded } from './pod-security/capabilities-added';
import { capabilitiesAddedRestricted } from './pod-security/capabilities-added-restricted';
import { clusterAdminBinding } from './rbac/cluster-admin-binding';
import { configMapMissing } from './reliability/config-map-missing';
import { controlPlaneReplicas } from './cluster/control-plane-replicas';
import { cpuLimit } from './resources/cpu-limit';
import { cpuRequest } from './resources/cpu-request';
import { createPods } from './rbac/create-pods';
import { createTokens } from './rbac/create-tokens';
import { createVolumes } from './rbac/create-volumes';
import { createWorkloads } from './rbac/create-workloads';
import { cronJobConcurrency } from './reliability/cron-job-concurrency';
import { cronJobDeadline } from './reliability/cron-job-deadline';
import { cronJobSuspended } from './reliability/cron-job-suspended';
import { defaultAccountBinding } from './rbac/default-account-binding';
import { defaultDeny } from './network/default-deny';
import { defaultNamespace } from './reliability/default-namespace';
import { defaultServiceAccount } from './identity/default-service-account';
import { deprecatedApi } from './reliability/deprecated-api';
import { dropAllCapabilities } from './pod-security/drop-all-capabilities';
import { duplicateEnv } from './reliability/duplicate-env';
import { duplicateHost } from './network/duplicate-host';
import { duplicatePort } from './reliability/duplicate-port';
import { emptyDirSize } from './resources/empty-dir-size';
import { ephemeralStorage } from './resources/ephemeral-storage';
import { escalateRights } from './rbac/escalate-rights';
import { execPods } from './rbac/exec-pods';
import { externalIps } from './network/external-ips';
import { externalName } from './network/external-name';
import { failingWebhook } from './cluster/failing-webhook';
import { gatewayTls } from './network/gateway-tls';
import { gitopsAutomated } from './operations/gitops-automated';
import { gitopsPrune } from './operations/gitops-prune';
import { gitopsSourceTls } from './operations/gitops-source-tls';
import { gitopsSuspended } from './operations/gitops-suspended';
import { headlessService } from './reliability/headless-service';
import { highUid } from './pod-security/high-uid';
import { hostIpc } from './pod-security/host-ipc';
import { hostNetwork } from './pod-security/host-network';
import { hostPath } from './pod-security/host-path';
import { hostPathWritable } from './pod-security/host-path-writable';
import { hostPid } from './pod-security/host-pid';
import { hostPort } from './pod-security/host-port';
import { hostProbes } from './pod-security/host-probes';
import { hostProcess } from './pod-security/host-process';
import { hpaDangling } from './reliability/hpa-dangling';
import { hpaMinimum } from './reliability/hpa-minimum';
import { hpaMissingRequests } from './reliability/hpa-missing-requests';
import { hpaOverlap } from './reliability/hpa-overlap';
import { hpaRange } from './reliability/hpa-range';
import { hpaStaticReplicas } from './reliability/hpa-static-replicas';
import { identicalProbes } from './reliability/identical-probes';
import { imageDigest } from './images/image-digest';
import { imagePullPolicy } from './images/image-pull-policy';
import { imageRegistry } from './images/image-registry';
import { imageRegistryImplicit } from './images/image-registry-implicit';
import { imageTag } from './images/image-tag';
import { ingressBackendMissing } from './network/ingress-backend-missing';
import { ingressClass } from './network/ingress-class';
import { ingressSnippet } from './network/ingress-snippet';
import { ingressTls } from './network/ingress-tls';
import { ingressWildcardHost } from './network/ingress-wildcard-host';
import { jobDeadline } from './reliability/job-deadline';
import { jobTtl } from './reliability/job-ttl';
import { leakedTokenInConfigMap } from './identity/leaked-token-in-config-map';
import { leakedTokenInEnv } from './identity/leaked-token-in-env';
import { legacyTokenSecret } from './identity/legacy-token-secret';
import { limitRequestRatio } from './resources/limit-request-ratio';
import { literalSecretInEnv } from './identity/literal-secret-in-env';
import { livenessProbe } from './reliability/liveness-probe';
import { loadBalancer } from './network/load-balancer';
import { logPipeline } from './operations/log-pipeline';
import { memoryLimit } from './resources/memory-limit';
import { memoryRequest } from './resources/memory-request';
import { memoryUnit } from './resources/memory-unit';
import { metricsServer } from './cluster/metrics-server';
import { nakedPod } from './reliability/naked-pod';
import { namespaceLimitRange } from './resources/namespace-limit-range';
import { namespacePodSecurity } from './cluster/namespace-pod-security';
import { namespaceQuota } from './resources/namespace-quota';
import { networkPlugin } from './cluster/network-plugin';
import { networkPolicyAllowAll } from './network/network-policy-allow-all';
import { networkPolicyDangling } from './network/network-policy-dangling';
import { networkPolicyMissing } from './network/network-policy-missing';
import { nodeAutoscaler } from './operations/node-autoscaler';
import { nodePort } from './network/node-port';
import { nodePressure } from './cluster/node-pressure';
import { nodeProxy } from './rbac/node-proxy';
import { nodeReady } from './cluster/node-ready';
import { ownerLabel } from './reliability/owner-label';
import { pdbBlocksDrain } from './reliability/pdb-blocks-drain';
import { pdbDangling } from './reliability/pdb-dangling';
import { pdbHpaMinimum } from './reliability/pdb-hpa-minimum';
import { pdbMissing } from './reliability/pdb-missing';
import { pdbOverlap } from './reliability/pdb-overlap';
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
import { readSecrets } from './rbac/read-secrets';
import { readinessProbe } from './reliability/readiness-probe';
import { recentBackup } from './operations/recent-backup';
import { recommendedLabels } from './reliability/recommended-labels';
import { releasedVolume } from './cluster/released-volume';
import { removedApi } from './reliability/removed-api';
import { replicas } from './reliability/replicas';
import { requestAboveLimit } from './resources/request-above-limit';
import { restoreDrill } from './operations/restore-drill';
import { roleMissing } from './rbac/role-missing';
import { roleUnused } from './rbac/role-unused';
import { rollingUpdate } from './reliability/rolling-update';
import { rootGroup } from './pod-security/root-group';
import { routeBackendMissing } from './network/route-backend-missing';
import { runAsNonRoot } from './pod-security/run-as-non-root';
import { runAsRootUser } from './pod-security/run-as-root-user';
import { runtimeSocket } from './pod-security/runtime-socket';
import { seccompProfile } from './pod-security/seccomp-profile';
import { seccompUnconfined } from './pod-security/seccomp-unconfined';
import { secretAsEnv } from './identity/secret-as-env';
import { secretEncryption } from './cluster/secret-encryption';
import { secretInConfigMap } from './identity/secret-in-config-map';
import { secretInManifest } from './identity/secret-in-manifest';
import { selectorMismatch } from './reliability/selector-mismatch';
import { selinuxOptions } from './pod-security/selinux-options';
import { sensitiveHostPath } from './pod-security/sensitive-host-path';
import { serviceAccountMissing } from './identity/service-account-missing';
import { serviceTargetPort } from './network/service-target-port';
import { serviceWithoutPods } from './network/service-without-pods';
import { severalZones } from './cluster/several-zones';
import { shareProcessNamespace } from './pod-security/share-process-namespace';
import { sharedVolume } from './reliability/shared-volume';
import { spread } from './reliability/spread';
import { spreadSelector } from './reliability/spread-selector';
import { sshPort } from './images/ssh-port';
import { statefulSetUpdate } from './reliability/stateful-set-update';
import { stuckVolumeClaim } from './cluster/stuck-volume-claim';
import { sysctls } from './pod-security/sysctls';
import { systemMasters } from './rbac/system-masters';
import { terminationGrace } from './reliability/termination-grace';
import { unusedClaim } from './cluster/unused-claim';
import { userNamespace } from './pod-security/user-namespace';
import { versionSkew } from './cluster/version-skew';
import { volumeTypes } from './pod-security/volume-types';
import { wildcardRule } from './rbac/wildcard-rule';
import { writeRoles } from './rbac/write-roles';
import { writeWebhooks } from './rbac/write-webhooks';

/**
 * Every rule, by id.
 *
 * @public
 */
export const RULES: readonly Rule[] = [
  alertReceiver,
  allAuthenticatedBinding,
  anonymousApi,
  anonymousBinding,
  apparmorAnnotation,
  apparmorProfile,
  approveCertificates,
  auditLog,
  automountToken,
  capabilitiesAdded,
  capabilitiesAddedRestricted,
  clusterAdminBinding,
  configMapMissing,
  controlPlaneReplicas,
  cpuLimit,
  cpuRequest,
  createPods,
  createTokens,
  createVolumes,
  createWorkloads,
  cronJobConcurrency,
  cronJobDeadline,
  cronJobSuspended,
  defaultAccountBinding,
  defaultDeny,
  defaultNamespace,
  defaultServiceAccount,
  deprecatedApi,
  dropAllCapabilities,
  duplicateEnv,
  duplicateHost,
  duplicatePort,
  emptyDirSize,
  ephemeralStorage,
  escalateRights,
  execPods,
  externalIps,
  externalName,
  failingWebhook,
  gatewayTls,
  gitopsAutomated,
  gitopsPrune,
  gitopsSourceTls,
  gitopsSuspended,
  headlessService,
  highUid,
  hostIpc,
  hostNetwork,
  hostPath,
  hostPathWritable,
  hostPid,
  hostPort,
  hostProbes,
  hostProcess,
  hpaDangling,
  hpaMinimum,
  hpaMissingRequests,
  hpaOverlap,
  hpaRange,
  hpaStaticReplicas,
  identicalProbes,
  imageDigest,
  imagePullPolicy,
  imageRegistry,
  imageRegistryImplicit,
  imageTag,
  ingressBackendMissing,
  ingressClass,
  ingressSnippet,
  ingressTls,
  ingressWildcardHost,
  jobDeadline,
  jobTtl,
  leakedTokenInConfigMap,
  leakedTokenInEnv,
  legacyTokenSecret,
  limitRequestRatio,
  literalSecretInEnv,
  livenessProbe,
  loadBalancer,
  logPipeline,
  memoryLimit,
  memoryRequest,
  memoryUnit,
  metricsServer,
  nakedPod,
  namespaceLimitRange,
  namespacePodSecurity,
  namespaceQuota,
  networkPlugin,
  networkPolicyAllowAll,
  networkPolicyDangling,
  networkPolicyMissing,
  nodeAutoscaler,
  nodePort,
  nodePressure,
  nodeProxy,
  nodeReady,
  ownerLabel,
  pdbBlocksDrain,
  pdbDangling,
  pdbHpaMinimum,
  pdbMissing,
  pdbOverlap,
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
  readSecrets,
  readinessProbe,
  recentBackup,
  recommendedLabels,
  releasedVolume,
  removedApi,
  replicas,
  requestAboveLimit,
  restoreDrill,
  roleMissing,
  roleUnused,
  rollingUpdate,
  rootGroup,
  routeBackendMissing,
  runAsNonRoot,
  runAsRootUser,
  runtimeSocket,
  seccompProfile,
  seccompUnconfined,
  secretAsEnv,
  secretEncryption,
  secretInConfigMap,
  secretInManifest,
  selectorMismatch,
  selinuxOptions,
  sensitiveHostPath,
  serviceAccountMissing,
  serviceTargetPort,
  serviceWithoutPods,
  severalZones,
  shareProcessNamespace,
  sharedVolume,
  spread,
  spreadSelector,
  sshPort,
  statefulSetUpdate,
  stuckVolumeClaim,
  sysctls,
  systemMasters,
  terminationGrace,
  unusedClaim,
  userNamespace,
  versionSkew,
  volumeTypes,
  wildcardRule,
  writeRoles,
  writeWebhooks,
];
