// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { alertReceiver } from './operations/alert-receiver';
import { gitopsAutomated } from './operations/gitops-automated';
import { gitopsPrune } from './operations/gitops-prune';
import { gitopsSourceTls } from './operations/gitops-source-tls';
import { gitopsSuspended } from './operations/gitops-suspended';
import { logPipeline } from './operations/log-pipeline';
import { nodeAutoscaler } from './operations/node-autoscaler';
import { recentBackup } from './operations/recent-backup';
import { restoreDrill } from './operations/restore-drill';
import { upgradeStrategy } from './operations/upgrade-strategy';

/** The rules about operations. */
export const operationsRules: readonly Rule[] = [
  alertReceiver,
  gitopsAutomated,
  gitopsPrune,
  gitopsSourceTls,
  gitopsSuspended,
  logPipeline,
  nodeAutoscaler,
  recentBackup,
  restoreDrill,
  upgradeStrategy,
];
