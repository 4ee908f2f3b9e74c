import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about add-ons of security. */
export const securityEvidence: EvidenceTable = {
  'audit-trail/immutable-archive': [
    {
      choices: { logs: 'loki' },
      path: /^addons\/fluent-bit\//,
      content: /Name s3/,
    },
  ],
  'audit-trail/with-logs': [
    {
      choices: { logs: 'loki' },
      path: /^addons\/fluent-bit\//,
      content: /job=audit/,
    },
  ],
  'certificates/cert-manager-acme': [
    { path: /^addons\/cert-manager\//, content: /jetstack/ },
  ],
  'certificates/cert-manager-private-ca': [
    { path: /^addons\/trust-manager\//, content: /platform-roots/ },
  ],
  'policy-engine/gatekeeper': [
    { path: /^addons\/gatekeeper\//, content: /kind: Config$/m },
  ],
  'policy-engine/kyverno': [
    { path: /^addons\/kyverno\//, content: /admissionController/ },
  ],
  'runtime-security/falco': [
    { path: /^addons\/falco\//, content: /platform-rules\.yaml/ },
  ],
  'runtime-security/tetragon': [
    { path: /^addons\/tetragon\//, content: /kind: TracingPolicy$/m },
  ],
  'secrets/external-secrets': [
    {
      path: /^addons\/external-secrets\//,
      content: /kind: ClusterSecretStore$/m,
    },
  ],
  'secrets/sealed-secrets': [
    { path: /^addons\/sealed-secrets\//, content: /keyrenewperiod/ },
  ],
  'secrets/vault': [
    { path: /^addons\/vault\//, content: /authPath: auth\/kubernetes-/ },
  ],
  'supply-chain/provenance': [
    {
      choices: { 'policy-engine': 'validating-admission-policy' },
      path: /^addons\/policy-controller\//,
      content: /slsa\.dev\/provenance\/v1/,
    },
  ],
  'supply-chain/scan-only': [
    { path: /^addons\/trivy-operator\//, content: /ignoreUnfixed: true/ },
  ],
  'supply-chain/signed-images': [
    {
      choices: { 'policy-engine': 'validating-admission-policy' },
      path: /^addons\/policy-controller\//,
      content: /kind: ClusterImagePolicy$/m,
    },
  ],
  'workload-identity/spiffe': [
    { path: /^addons\/spire\//, content: /trustDomain: / },
  ],
};
