import type { EvidenceTable } from './Evidence';
import { dataEvidence } from './addons/dataEvidence';
import { deliveryEvidence } from './addons/deliveryEvidence';
import { intelligenceEvidence } from './addons/intelligenceEvidence';
import { networkingEvidence } from './addons/networkingEvidence';
import { observabilityEvidence } from './addons/observabilityEvidence';
import { scalingEvidence } from './addons/scalingEvidence';
import { securityEvidence } from './addons/securityEvidence';

/** What the repository holds of each option about add-ons. */
export const addonsEvidence: EvidenceTable = {
  ...dataEvidence,
  ...deliveryEvidence,
  ...intelligenceEvidence,
  ...networkingEvidence,
  ...observabilityEvidence,
  ...scalingEvidence,
  ...securityEvidence,
};
