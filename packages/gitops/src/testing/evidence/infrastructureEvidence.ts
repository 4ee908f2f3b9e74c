import type { EvidenceTable } from './Evidence';

/** What the repository holds of each option about infrastructure. */
export const infrastructureEvidence: EvidenceTable = {
  'upgrade-strategy/in-place': [
    { path: /^docs\/upgrades\.md$/, content: /Wave 1: shared/ },
    { path: /^docs\/runbooks\/upgrade-cluster\.md$/, content: /skew/i },
  ],
};
