// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { clusterRules } from './clusterRules';
import { identityRules } from './identityRules';
import { imagesRules } from './imagesRules';
import { networkRules } from './networkRules';
import { operationsRules } from './operationsRules';
import { podSecurityRules } from './podSecurityRules';
import { rbacRules } from './rbacRules';
import { reliabilityRules } from './reliabilityRules';
import { resourcesRules } from './resourcesRules';

/**
 * Every rule, by id.
 *
 * @public
 */
export const RULES: readonly Rule[] = [
  ...clusterRules,
  ...identityRules,
  ...imagesRules,
  ...networkRules,
  ...operationsRules,
  ...podSecurityRules,
  ...rbacRules,
  ...reliabilityRules,
  ...resourcesRules,
].sort((left, right) => (left.id < right.id ? -1 : 1));
