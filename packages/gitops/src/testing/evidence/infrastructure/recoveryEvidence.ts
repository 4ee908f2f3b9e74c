import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each way to come back after losing a location. */
export const recoveryEvidence: EvidenceTable = {
  'disaster-recovery/active-active': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/traffic\/traffic\.tf$/,
      content: /latency_routing_policy/,
    },
    {
      choices: { provisioning: 'opentofu' },
      path: /^recovery\/remove-region\.sh$/,
      content: /eu_production_needs/,
    },
    {
      choices: { dns: 'external-dns', ingress: 'envoy-gateway' },
      path: /^addons\/envoy-gateway\/.*eu-production/,
      content: /external-dns\.alpha\.kubernetes\.io\/hostname: eu-production\./,
    },
    {
      choices: { dns: 'external-dns', ingress: 'traefik' },
      path: /^addons\/traefik\/.*eu-production/,
      content: /external-dns\.alpha\.kubernetes\.io\/hostname: eu-production\./,
    },
    {
      choices: { database: 'cloudnative-pg' },
      path: /^addons\/cloudnative-pg\/.*us-production/,
      content: /primary: eu-production/,
    },
  ],
  'disaster-recovery/rebuild': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^recovery\/rebuild\.sh$/,
      content: /measure "\$name"/,
    },
    {
      choices: { provisioning: 'opentofu' },
      path: /^recovery\/drill\.sh$/,
      content: /aws_eks_cluster\.main/,
    },
  ],
  'disaster-recovery/second-zone': [
    {
      path: /^recovery\/evacuate-zone\.sh$/,
      content: /kube drain/,
    },
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/cluster\.tf$/,
      content: /zonal_shift_config/,
    },
    {
      choices: { database: 'cloudnative-pg' },
      path: /^addons\/cloudnative-pg\/.*eu-production/,
      content: /nodeLabelsAntiAffinity/,
    },
    {
      path: /^apps\/.*deployment\.yaml$/,
      content: /whenUnsatisfiable: DoNotSchedule/,
    },
  ],
  'disaster-recovery/site-autonomy': [
    {
      example: 'edge-two-hundred-sites',
      path: /^infrastructure\/k3s\/site-003\/registries\.yaml$/,
      content: /"\*": \{\}/,
    },
    {
      example: 'edge-two-hundred-sites',
      path: /^recovery\/check-autonomy\.sh$/,
      content: /imagePullPolicy == "Always"/,
    },
    {
      example: 'edge-two-hundred-sites',
      path: /^infrastructure\/controllers\/site-dns\//,
      content: /serve_stale 24h/,
    },
  ],
};
