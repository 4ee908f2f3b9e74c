// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { configMapMissing } from './reliability/config-map-missing';
import { cronJobConcurrency } from './reliability/cron-job-concurrency';
import { cronJobDeadline } from './reliability/cron-job-deadline';
import { cronJobSuspended } from './reliability/cron-job-suspended';
import { defaultNamespace } from './reliability/default-namespace';
import { deprecatedApi } from './reliability/deprecated-api';
import { duplicateEnv } from './reliability/duplicate-env';
import { duplicatePort } from './reliability/duplicate-port';
import { headlessService } from './reliability/headless-service';
import { hpaDangling } from './reliability/hpa-dangling';
import { hpaMinimum } from './reliability/hpa-minimum';
import { hpaMissingRequests } from './reliability/hpa-missing-requests';
import { hpaOverlap } from './reliability/hpa-overlap';
import { hpaRange } from './reliability/hpa-range';
import { hpaStaticReplicas } from './reliability/hpa-static-replicas';
import { identicalProbes } from './reliability/identical-probes';
import { jobDeadline } from './reliability/job-deadline';
import { jobTtl } from './reliability/job-ttl';
import { livenessProbe } from './reliability/liveness-probe';
import { nakedPod } from './reliability/naked-pod';
import { ownerLabel } from './reliability/owner-label';
import { pdbBlocksDrain } from './reliability/pdb-blocks-drain';
import { pdbDangling } from './reliability/pdb-dangling';
import { pdbHpaMinimum } from './reliability/pdb-hpa-minimum';
import { pdbMissing } from './reliability/pdb-missing';
import { pdbOverlap } from './reliability/pdb-overlap';
import { pdbUnhealthyEviction } from './reliability/pdb-unhealthy-eviction';
import { preStop } from './reliability/pre-stop';
import { priorityClass } from './reliability/priority-class';
import { probePort } from './reliability/probe-port';
import { readinessProbe } from './reliability/readiness-probe';
import { recommendedLabels } from './reliability/recommended-labels';
import { removedApi } from './reliability/removed-api';
import { replicas } from './reliability/replicas';
import { rollingUpdate } from './reliability/rolling-update';
import { selectorMismatch } from './reliability/selector-mismatch';
import { sharedVolume } from './reliability/shared-volume';
import { spread } from './reliability/spread';
import { spreadSelector } from './reliability/spread-selector';
import { statefulSetUpdate } from './reliability/stateful-set-update';
import { terminationGrace } from './reliability/termination-grace';

/** The rules about reliability. */
export const reliabilityRules: readonly Rule[] = [
  configMapMissing,
  cronJobConcurrency,
  cronJobDeadline,
  cronJobSuspended,
  defaultNamespace,
  deprecatedApi,
  duplicateEnv,
  duplicatePort,
  headlessService,
  hpaDangling,
  hpaMinimum,
  hpaMissingRequests,
  hpaOverlap,
  hpaRange,
  hpaStaticReplicas,
  identicalProbes,
  jobDeadline,
  jobTtl,
  livenessProbe,
  nakedPod,
  ownerLabel,
  pdbBlocksDrain,
  pdbDangling,
  pdbHpaMinimum,
  pdbMissing,
  pdbOverlap,
  pdbUnhealthyEviction,
  preStop,
  priorityClass,
  probePort,
  readinessProbe,
  recommendedLabels,
  removedApi,
  replicas,
  rollingUpdate,
  selectorMismatch,
  sharedVolume,
  spread,
  spreadSelector,
  statefulSetUpdate,
  terminationGrace,
];
