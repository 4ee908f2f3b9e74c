import { autoscalerStuck } from './autoscalerStuck';
import { certificateExpiry } from './certificateExpiry';
import { claimPending } from './claimPending';
import { crashLoop } from './crashLoop';
import { dnsFailure } from './dnsFailure';
import { failedJob } from './failedJob';
import { gitOpsOutOfSync } from './gitOpsOutOfSync';
import { highLatency } from './highLatency';
import { imagePull } from './imagePull';
import { ingressServerError } from './ingressServerError';
import { networkPolicyBlocks } from './networkPolicyBlocks';
import { nodeNotReady } from './nodeNotReady';
import { outOfMemory } from './outOfMemory';
import { pending } from './pending';
import { quotaExceeded } from './quotaExceeded';
import { rolloutStuck } from './rolloutStuck';
import { serviceWithoutEndpoints } from './serviceWithoutEndpoints';
import { severalVersions } from './severalVersions';
import type { Symptom } from './Symptom';
import { vulnerableImage } from './vulnerableImage';

/**
 * Every symptom, those that explain others first.
 *
 * @public
 */
export const SYMPTOMS: readonly Symptom[] = [
  nodeNotReady,
  quotaExceeded,
  claimPending,
  pending,
  imagePull,
  outOfMemory,
  crashLoop,
  failedJob,
  rolloutStuck,
  dnsFailure,
  networkPolicyBlocks,
  serviceWithoutEndpoints,
  ingressServerError,
  autoscalerStuck,
  gitOpsOutOfSync,
  certificateExpiry,
  highLatency,
  vulnerableImage,
  severalVersions,
];
