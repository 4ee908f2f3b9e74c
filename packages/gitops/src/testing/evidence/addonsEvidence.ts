import type { EvidenceTable } from './Evidence';

/** What the repository holds of each option about addons. */
export const addonsEvidence: EvidenceTable = {
  'certificates/cert-manager-acme': [
    { path: /^addons\/cert-manager\//, content: /jetstack/ },
  ],
  'pod-autoscaling/vertical-only': [
    { path: /^addons\/metrics-server\//, content: /metrics-server/ },
  ],
};
