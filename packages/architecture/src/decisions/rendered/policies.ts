/** Options of decisions about policies, tenants and their limits. */
export const policiesOptions = [
  'cluster-access/just-in-time',
  'cluster-access/oidc-groups',
  'cluster-access/provider-iam',
  'network-isolation/default-deny',
  'network-isolation/default-deny-l7',
  'pod-security-level/baseline',
  'pod-security-level/restricted',
  'pod-security-level/restricted-everywhere',
  'policy-engine/gatekeeper',
  'policy-engine/kyverno',
  'policy-engine/pod-security-only',
  'policy-engine/validating-admission-policy',
  'supply-chain/provenance',
  'supply-chain/scan-only',
  'supply-chain/signed-images',
  'tenancy/namespace',
] as const;
