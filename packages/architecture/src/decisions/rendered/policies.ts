/** Options of decisions about policies, tenants and their limits. */
export const policiesOptions = [
  'network-isolation/default-deny',
  'pod-security-level/restricted',
  'tenancy/namespace',
] as const;
