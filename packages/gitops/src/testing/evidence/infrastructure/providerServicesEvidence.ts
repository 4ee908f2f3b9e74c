import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about services that a cloud runs. */
export const providerServicesEvidence: EvidenceTable = {
  'api-gateway/provider-managed': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/gateway-eu-production\/gateway\.tf$/,
      content: /aws_apigatewayv2_authorizer/,
    },
  ],
  'audit-trail/provider-audit': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/cluster\.tf$/,
      content: /enabled_cluster_log_types += \["api", "audit"/,
    },
  ],
  'backup/provider-backup': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/backup\.tf$/,
      content: /destination_vault_arn/,
    },
  ],
  'cache/provider-cache': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/data\.tf$/,
      content: /aws_elasticache_serverless_cache/,
    },
  ],
  'certificates/provider-certificates': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/names\.tf$/,
      content: /aws_acm_certificate/,
    },
  ],
  'database/managed': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/data\.tf$/,
      content: /manage_master_user_password += true/,
    },
  ],
  'dns/wildcard': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/names\.tf$/,
      content: /aws_route53_zone/,
    },
  ],
  'registry/provider-registry': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/shared-aws\/registry\.tf$/,
      content: /aws_ecr_repository/,
    },
  ],
  'streaming/provider-streaming': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/data\.tf$/,
      content: /aws_msk_serverless_cluster/,
    },
  ],
};
