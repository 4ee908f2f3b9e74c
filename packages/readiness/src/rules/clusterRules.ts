// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { admissionPolicy } from './cluster/admission-policy';
import { agentFlowSchema } from './cluster/agent-flow-schema';
import { auditLog } from './cluster/audit-log';
import { authorizationMode } from './cluster/authorization-mode';
import { controlPlaneReplicas } from './cluster/control-plane-replicas';
import { failingWebhook } from './cluster/failing-webhook';
import { metricsServer } from './cluster/metrics-server';
import { namespacePodSecurity } from './cluster/namespace-pod-security';
import { networkPlugin } from './cluster/network-plugin';
import { nodePressure } from './cluster/node-pressure';
import { nodeReady } from './cluster/node-ready';
import { podSecurityTrajectory } from './cluster/pod-security-trajectory';
import { releasedVolume } from './cluster/released-volume';
import { secretEncryption } from './cluster/secret-encryption';
import { severalZones } from './cluster/several-zones';
import { stuckVolumeClaim } from './cluster/stuck-volume-claim';
import { unusedClaim } from './cluster/unused-claim';
import { versionOutdated } from './cluster/version-outdated';
import { versionSkew } from './cluster/version-skew';

/** The rules about cluster. */
export const clusterRules: readonly Rule[] = [
  admissionPolicy,
  agentFlowSchema,
  auditLog,
  authorizationMode,
  controlPlaneReplicas,
  failingWebhook,
  metricsServer,
  namespacePodSecurity,
  networkPlugin,
  nodePressure,
  nodeReady,
  podSecurityTrajectory,
  releasedVolume,
  secretEncryption,
  severalZones,
  stuckVolumeClaim,
  unusedClaim,
  versionOutdated,
  versionSkew,
];
