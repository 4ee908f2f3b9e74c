import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about how clusters are laid out, recovered and upgraded. */
export const clustersEvidence: EvidenceTable = {
  'load-balancing/appliance': [
    {
      example: 'bank-pci-air-gapped',
      path: /^infrastructure\/load-balancer\//,
      content: /virtualServers:[^]*port: 443$/m,
    },
  ],
  'cluster-topology/cluster-per-environment': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/providers\.tf$/,
      content: /topology +\= "cluster-per-environment"/,
    },
  ],
  'cluster-topology/edge-fleet': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/providers\.tf$/,
      content: /topology +\= "edge-fleet"/,
    },
  ],
  'cluster-topology/hub-and-spoke': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/providers\.tf$/,
      content: /topology +\= "hub-and-spoke"/,
    },
  ],
  'cluster-topology/multi-region-active-active': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/providers\.tf$/,
      content: /topology +\= "multi-region-active-active"/,
    },
  ],
  'cluster-topology/multi-region-active-passive': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/providers\.tf$/,
      content: /topology +\= "multi-region-active-passive"/,
    },
  ],
  'cluster-topology/single-cluster': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/providers\.tf$/,
      content: /topology +\= "single-cluster"/,
    },
  ],
  'disaster-recovery/pilot-light': [
    {
      example: 'healthcare-hipaa',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production-recovery\/pools\.tf$|^infrastructure\/opentofu\/production-recovery\/network\.tf$/,
      content: /location += "westus"/,
    },
  ],
  'disaster-recovery/warm-standby': [
    {
      example: 'healthcare-hipaa',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production-recovery\/cluster\.tf$/,
      content: /min_count += 1/,
    },
  ],
  'upgrade-strategy/blue-green-clusters': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/variables\.tf$/,
      content: /variable "generation"/,
    },
    {
      choices: { provisioning: 'cluster-api', distribution: 'eks' },
      path: /^infrastructure\/cluster-api\/eu-production\/cluster-green\.yaml$/,
      content: /name: eu-production-green/,
    },
  ],
  'upgrade-strategy/in-place': [
    { path: /^docs\/upgrades\.md$/, content: /Wave 1: shared/ },
    { path: /^docs\/runbooks\/upgrade-cluster\.md$/, content: /skew/i },
  ],
  'upgrade-strategy/release-channel': [
    {
      example: 'ml-platform-gpu',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production\/cluster\.tf$/,
      content: /channel = "STABLE"/,
    },
    {
      example: 'healthcare-hipaa',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production\/cluster\.tf$/,
      content: /automatic_upgrade_channel += "stable"/,
    },
  ],
  'upgrade-strategy/waves': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/shared\/providers\.tf$/,
      content: /"upgrade-wave" += "1"/,
    },
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/us-production\/providers\.tf$/,
      content: /"upgrade-wave" += "3"/,
    },
  ],
};
