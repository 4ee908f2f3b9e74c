// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { cpuLimit } from './resources/cpu-limit';
import { cpuRequest } from './resources/cpu-request';
import { emptyDirSize } from './resources/empty-dir-size';
import { ephemeralStorage } from './resources/ephemeral-storage';
import { limitRequestRatio } from './resources/limit-request-ratio';
import { memoryLimit } from './resources/memory-limit';
import { memoryRequest } from './resources/memory-request';
import { memoryUnit } from './resources/memory-unit';
import { namespaceLimitRange } from './resources/namespace-limit-range';
import { namespaceQuota } from './resources/namespace-quota';
import { requestAboveLimit } from './resources/request-above-limit';
import { requestFit } from './resources/request-fit';

/** The rules about resources. */
export const resourcesRules: readonly Rule[] = [
  cpuLimit,
  cpuRequest,
  emptyDirSize,
  ephemeralStorage,
  limitRequestRatio,
  memoryLimit,
  memoryRequest,
  memoryUnit,
  namespaceLimitRange,
  namespaceQuota,
  requestAboveLimit,
  requestFit,
];
