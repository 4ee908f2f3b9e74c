import type { EvidenceTable } from './Evidence';

/** What the repository holds of each option about policies. */
export const policiesEvidence: EvidenceTable = {
  'cluster-access/just-in-time': [
    {
      path: /^policies\/envs\/production\/people\.yaml$/,
      content: /name: shop-platform-engineers-approved$/m,
    },
  ],
  'cluster-access/oidc-groups': [
    {
      path: /^policies\/envs\/production\/people\.yaml$/,
      content: /name: shop-platform-engineers$/m,
    },
    {
      path: /^policies\/base\/roles\.yaml$/,
      content: /aggregate-to-security/,
    },
  ],
  'cluster-access/provider-iam': [
    {
      path: /^policies\/envs\/production\/people\.yaml$/,
      content: /name: shop-site-reliability$/m,
    },
  ],
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
  'network-isolation/default-deny-l7': [
    {
      choices: { cni: 'cilium' },
      path: /^tenants\/storefront\/base\/network-policies\.yaml$/,
      content: /kind: CiliumNetworkPolicy$/m,
    },
  ],
  'pod-security-level/baseline': [
    {
      path: /^tenants\/storefront\/envs\/production\/namespace\.yaml$/,
      content: /pod-security\.kubernetes\.io\/enforce: baseline/,
    },
  ],
  'pod-security-level/restricted-everywhere': [
    {
      path: /^tenants\/storefront\/envs\/production\/namespace\.yaml$/,
      content: /pod-security\.kubernetes\.io\/enforce: restricted/,
    },
    {
      choices: { 'policy-engine': 'validating-admission-policy' },
      path: /^policies\/README\.md$/,
      content: /\| run-as-non-root .* every namespace but the exempt ones \|/,
    },
  ],
  'policy-engine/gatekeeper': [
    {
      path: /^policies\/base\/admission\/privileged\.yaml$/,
      content: /kind: ConstraintTemplate$/m,
    },
    {
      path: /^policies\/envs\/production\/bindings\.yaml$/,
      content: /enforcementAction: deny$/m,
    },
    {
      example: 'flux-three-environments',
      path: /^policies\/bindings\/production\/bindings\.yaml$/,
      content: /enforcementAction: deny$/m,
    },
  ],
  'policy-engine/kyverno': [
    {
      path: /^policies\/base\/admission\/privileged\.yaml$/,
      content: /kind: ValidatingPolicy$/m,
    },
    {
      path: /^policies\/envs\/production\/kustomization\.yaml$/,
      content: /- Deny$/m,
    },
  ],
  'policy-engine/pod-security-only': [
    {
      path: /^tenants\/storefront\/envs\/production\/namespace\.yaml$/,
      content: /pod-security\.kubernetes\.io\/enforce: /,
    },
  ],
  'policy-engine/validating-admission-policy': [
    {
      path: /^policies\/base\/admission\/privileged\.yaml$/,
      content: /kind: ValidatingAdmissionPolicy$/m,
    },
    {
      path: /^policies\/envs\/production\/bindings\.yaml$/,
      content: /- Deny$/m,
    },
    {
      path: /^policies\/envs\/staging\/bindings\.yaml$/,
      content: /- Warn$/m,
    },
  ],
  'pod-security-level/restricted': [
    {
      path: /^tenants\/storefront\/envs\/production\/namespace\.yaml$/,
      content: /pod-security\.kubernetes\.io\/enforce: restricted/,
    },
  ],
  'supply-chain/provenance': [
    {
      choices: { 'policy-engine': 'kyverno' },
      path: /^policies\/base\/images\.yaml$/,
      content: /https:\/\/slsa\.dev\/provenance\/v1/,
    },
  ],
  'supply-chain/scan-only': [
    { path: /^addons\/trivy-operator\//, content: /trivy-operator/ },
  ],
  'supply-chain/signed-images': [
    {
      choices: { 'policy-engine': 'kyverno' },
      path: /^policies\/base\/images\.yaml$/,
      content: /verifyImageSignatures/,
    },
    {
      choices: { 'policy-engine': 'gatekeeper' },
      path: /^addons\/policy-controller\//,
      content: /ClusterImagePolicy/,
    },
  ],
  'tenancy/cluster': [
    {
      example: 'cluster-per-tenant',
      path: /^clusters\/storefront-production\/cluster\.yaml$/,
      content: /tenants:\n {4}storefront: true\n(?! {4}\w)/,
    },
    {
      example: 'cluster-per-tenant',
      path: /^projects\/storefront\.yaml$/,
      content:
        /server: https:\/\/storefront-production\.clusters\.example\.com$/m,
    },
  ],
  'tenancy/virtual-cluster': [
    {
      path: /^tenants\/storefront\/virtual-cluster\/envs\/production\/values\.yaml$/,
      content:
        /server: https:\/\/storefront-production\.storefront-production\.svc:443$/m,
    },
    {
      path: /^appsets\/30-tenants\.yaml$/,
      content: /chart: vcluster$/m,
    },
    {
      example: 'flux-three-environments',
      path: /^tenants\/[^/]+\/virtual-cluster\/envs\/[^/]+\/apps\.yaml$/,
      content: /kubeConfig:\n +secretRef:\n +name: vc-/,
    },
  ],
  'tenancy/namespace': [
    { path: /^tenants\/storefront\/base\//, content: /kind: ResourceQuota$/m },
    { path: /^tenants\/storefront\/base\//, content: /kind: RoleBinding$/m },
  ],
};
