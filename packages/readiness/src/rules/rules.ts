// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { apparmorAnnotation } from './pod-security/apparmor-annotation';
import { apparmorProfile } from './pod-security/apparmor-profile';
import { capabilitiesAdded } from './pod-security/capabilities-added';
import { capabilitiesAddedRestricted } from './pod-security/capabilities-added-restricted';
import { dropAllCapabilities } from './pod-security/drop-all-capabilities';
import { hostIpc } from './pod-security/host-ipc';
import { hostNetwork } from './pod-security/host-network';
import { hostPath } from './pod-security/host-path';
import { hostPid } from './pod-security/host-pid';
import { hostPort } from './pod-security/host-port';
import { hostProbes } from './pod-security/host-probes';
import { hostProcess } from './pod-security/host-process';
import { privilegeEscalation } from './pod-security/privilege-escalation';
import { privileged } from './pod-security/privileged';
import { procMount } from './pod-security/proc-mount';
import { procMountRestricted } from './pod-security/proc-mount-restricted';
import { runAsNonRoot } from './pod-security/run-as-non-root';
import { runAsRootUser } from './pod-security/run-as-root-user';
import { seccompProfile } from './pod-security/seccomp-profile';
import { seccompUnconfined } from './pod-security/seccomp-unconfined';
import { selinuxOptions } from './pod-security/selinux-options';
import { sysctls } from './pod-security/sysctls';
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
  dropAllCapabilities,
  hostIpc,
  hostNetwork,
  hostPath,
  hostPid,
  hostPort,
  hostProbes,
  hostProcess,
  privilegeEscalation,
  privileged,
  procMount,
  procMountRestricted,
  runAsNonRoot,
  runAsRootUser,
  seccompProfile,
  seccompUnconfined,
  selinuxOptions,
  sysctls,
  volumeTypes,
];
