// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { allAuthenticatedBinding } from './rbac/all-authenticated-binding';
import { anonymousBinding } from './rbac/anonymous-binding';
import { approveCertificates } from './rbac/approve-certificates';
import { clusterAdminBinding } from './rbac/cluster-admin-binding';
import { createPods } from './rbac/create-pods';
import { createTokens } from './rbac/create-tokens';
import { createVolumes } from './rbac/create-volumes';
import { createWorkloads } from './rbac/create-workloads';
import { defaultAccountBinding } from './rbac/default-account-binding';
import { escalateRights } from './rbac/escalate-rights';
import { execPods } from './rbac/exec-pods';
import { nodeProxy } from './rbac/node-proxy';
import { readSecrets } from './rbac/read-secrets';
import { roleMissing } from './rbac/role-missing';
import { roleUnused } from './rbac/role-unused';
import { systemMasters } from './rbac/system-masters';
import { wildcardRule } from './rbac/wildcard-rule';
import { writeRoles } from './rbac/write-roles';
import { writeWebhooks } from './rbac/write-webhooks';

/** The rules about rbac. */
export const rbacRules: readonly Rule[] = [
  allAuthenticatedBinding,
  anonymousBinding,
  approveCertificates,
  clusterAdminBinding,
  createPods,
  createTokens,
  createVolumes,
  createWorkloads,
  defaultAccountBinding,
  escalateRights,
  execPods,
  nodeProxy,
  readSecrets,
  roleMissing,
  roleUnused,
  systemMasters,
  wildcardRule,
  writeRoles,
  writeWebhooks,
];
