import type { FieldProblem } from '../IntentProblem';
import type { PlatformIntent } from '../intentSchema';
import { checkAnswers } from './checkAnswers';
import { checkApps } from './checkApps';
import { checkClusters } from './checkClusters';
import { checkDelivery } from './checkDelivery';
import { checkDerivedNames } from './checkDerivedNames';
import { checkEnvironments } from './checkEnvironments';
import { checkInfrastructure } from './checkInfrastructure';
import { checkOperators } from './checkOperators';
import { checkPinnedDecisions } from './checkPinnedDecisions';
import { checkPolicies } from './checkPolicies';
import { checkQuotas } from './checkQuotas';
import { checkSecrets } from './checkSecrets';
import { checkTenantClusters } from './checkTenantClusters';
import { checkTenants } from './checkTenants';
import type { IntentCheck } from './IntentCheck';

const CHECKS: ReadonlyArray<IntentCheck> = [
  checkAnswers,
  checkPinnedDecisions,
  checkDelivery,
  checkEnvironments,
  checkPolicies,
  checkClusters,
  checkInfrastructure,
  checkTenants,
  checkTenantClusters,
  checkApps,
  checkOperators,
  checkSecrets,
  checkDerivedNames,
  checkQuotas,
];

/** Applies every rule that reaches over several fields and reports all problems. */
export function checkIntent(intent: PlatformIntent): FieldProblem[] {
  return CHECKS.flatMap(check => check(intent));
}
