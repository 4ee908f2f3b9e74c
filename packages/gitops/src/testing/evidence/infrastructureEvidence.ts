import type { EvidenceTable } from './Evidence';
import { clustersEvidence } from './infrastructure/clustersEvidence';
import { nodesEvidence } from './infrastructure/nodesEvidence';
import { providerServicesEvidence } from './infrastructure/providerServicesEvidence';
import { provisioningEvidence } from './infrastructure/provisioningEvidence';

/** What the repository holds of each option about infrastructure. */
export const infrastructureEvidence: EvidenceTable = {
  ...clustersEvidence,
  ...nodesEvidence,
  ...providerServicesEvidence,
  ...provisioningEvidence,
};
