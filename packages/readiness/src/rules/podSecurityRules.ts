// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { apparmorAnnotation } from './pod-security/apparmor-annotation';
import { apparmorProfile } from './pod-security/apparmor-profile';
import { capabilitiesAdded } from './pod-security/capabilities-added';
import { capabilitiesAddedRestricted } from './pod-security/capabilities-added-restricted';
import { dropAllCapabilities } from './pod-security/drop-all-capabilities';
import { highUid } from './pod-security/high-uid';
import { hostIpc } from './pod-security/host-ipc';
import { hostNetwork } from './pod-security/host-network';
import { hostPath } from './pod-security/host-path';
import { hostPathWritable } from './pod-security/host-path-writable';
import { hostPid } from './pod-security/host-pid';
import { hostPort } from './pod-security/host-port';
import { hostProbes } from './pod-security/host-probes';
import { hostProcess } from './pod-security/host-process';
import { privilegeEscalation } from './pod-security/privilege-escalation';
import { privileged } from './pod-security/privileged';
import { procMount } from './pod-security/proc-mount';
import { procMountRestricted } from './pod-security/proc-mount-restricted';
import { readOnlyRoot } from './pod-security/read-only-root';
import { rootGroup } from './pod-security/root-group';
import { runAsNonRoot } from './pod-security/run-as-non-root';
import { runAsRootUser } from './pod-security/run-as-root-user';
import { runtimeSocket } from './pod-security/runtime-socket';
import { seccompProfile } from './pod-security/seccomp-profile';
import { seccompUnconfined } from './pod-security/seccomp-unconfined';
import { selinuxOptions } from './pod-security/selinux-options';
import { sensitiveHostPath } from './pod-security/sensitive-host-path';
import { shareProcessNamespace } from './pod-security/share-process-namespace';
import { sysctls } from './pod-security/sysctls';
import { userNamespace } from './pod-security/user-namespace';
import { volumeTypes } from './pod-security/volume-types';

/** The rules about pod security. */
export const podSecurityRules: readonly Rule[] = [
  apparmorAnnotation,
  apparmorProfile,
  capabilitiesAdded,
  capabilitiesAddedRestricted,
  dropAllCapabilities,
  highUid,
  hostIpc,
  hostNetwork,
  hostPath,
  hostPathWritable,
  hostPid,
  hostPort,
  hostProbes,
  hostProcess,
  privilegeEscalation,
  privileged,
  procMount,
  procMountRestricted,
  readOnlyRoot,
  rootGroup,
  runAsNonRoot,
  runAsRootUser,
  runtimeSocket,
  seccompProfile,
  seccompUnconfined,
  selinuxOptions,
  sensitiveHostPath,
  shareProcessNamespace,
  sysctls,
  userNamespace,
  volumeTypes,
];
