import type { EvidenceTable } from './Evidence';

/** What the repository holds of each option about policies. */
export const policiesEvidence: EvidenceTable = {
  'network-isolation/default-deny': [
    {
      path: /^tenants\/storefront\/base\/network-policies\.yaml$/,
      content: /deny/,
    },
    {
      path: /^apps\/web\/base\/network-policy\.yaml$/,
      content: /kind: NetworkPolicy$/m,
    },
  ],
  'pod-security-level/restricted': [
    {
      path: /^tenants\/storefront\/envs\/production\/namespace\.yaml$/,
      content: /pod-security\.kubernetes\.io\/enforce: restricted/,
    },
  ],
  'tenancy/namespace': [
    { path: /^tenants\/storefront\/base\//, content: /kind: ResourceQuota$/m },
    { path: /^tenants\/storefront\/base\//, content: /kind: RoleBinding$/m },
  ],
};
