import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about the account of a provider. */
export const accountsEvidence: EvidenceTable = {
  'chaos/provider-faults': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/shared\/faults\.tf$/,
      content: /source += "aws:cloudwatch:alarm"/,
    },
    {
      example: 'healthcare-hipaa',
      choices: {
        provisioning: 'opentofu',
        'node-strategy': 'managed-node-groups',
      },
      path: /^infrastructure\/opentofu\/staging\/faults\.tf$/,
      content: /abruptShutdown/,
    },
  ],
  'cost-tooling/provider-billing': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/billing\.tf$/,
      content: /user:cluster\$eu-production/,
    },
    {
      example: 'ml-platform-gpu',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production\/cluster\.tf$/,
      content: /cost_management_config/,
    },
  ],
  'runtime-security/provider-service': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/account-aws-eu-central-1\/detection\.tf$/,
      content: /"RUNTIME_MONITORING"/,
    },
    {
      choices: { provisioning: 'pulumi' },
      path: /^infrastructure\/pulumi\/account-aws-eu-central-1\/index\.ts$/,
      content: /new guardduty\.DetectorFeature\("/,
    },
    {
      example: 'healthcare-hipaa',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/account-azure\/detection\.tf$/,
      content: /resource_type = "Containers"/,
    },
    {
      example: 'ml-platform-gpu',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production\/cluster\.tf$/,
      content: /security_posture_config/,
    },
  ],
  'service-level-objectives/provider-objectives': [
    {
      choices: { provisioning: 'opentofu', metrics: 'managed-prometheus' },
      path: /^infrastructure\/opentofu\/eu-production\/objectives\.tf$/,
      content: /BurnRateConfigurations/,
    },
    {
      example: 'ml-platform-gpu',
      choices: { provisioning: 'opentofu', metrics: 'managed-prometheus' },
      path: /^infrastructure\/opentofu\/production\/objectives\.tf$/,
      content: /google_monitoring_slo/,
    },
  ],
};
