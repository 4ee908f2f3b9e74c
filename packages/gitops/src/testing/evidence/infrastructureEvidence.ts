import type { EvidenceTable } from './Evidence';
import { accountsEvidence } from './infrastructure/accountsEvidence';
import { clustersEvidence } from './infrastructure/clustersEvidence';
import { distributionEvidence } from './infrastructure/distributionEvidence';
import { nodesEvidence } from './infrastructure/nodesEvidence';
import { providerServicesEvidence } from './infrastructure/providerServicesEvidence';
import { provisioningEvidence } from './infrastructure/provisioningEvidence';
import { recoveryEvidence } from './infrastructure/recoveryEvidence';

/** What the repository holds of each option about infrastructure. */
export const infrastructureEvidence: EvidenceTable = {
  ...accountsEvidence,
  ...clustersEvidence,
  ...distributionEvidence,
  ...nodesEvidence,
  ...providerServicesEvidence,
  ...provisioningEvidence,
  ...recoveryEvidence,
};
