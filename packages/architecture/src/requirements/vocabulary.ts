/** What kinds of work run on the platform. @public */
export const workloadKinds = [
  'web',
  'api',
  'worker',
  'batch',
  'stateful',
  'streaming',
  'inference',
  'training',
  'rag',
] as const;

/** @public */
export type WorkloadKind = (typeof workloadKinds)[number];

/** Where clusters may run. @public */
export const locations = [
  'aws',
  'azure',
  'gcp',
  'on-premises',
  'edge',
] as const;

/** @public */
export type Location = (typeof locations)[number];

/** Standards an auditor will ask about. @public */
export const complianceStandards = [
  'cis',
  'soc2',
  'hipaa',
  'pci-dss',
  'nist-800-53',
] as const;

/** @public */
export type ComplianceStandard = (typeof complianceStandards)[number];

/** Tools the organisation already runs or pays for; an unknown one is an error rather than silently ignored. @public */
export const knownTools = [
  'ansible',
  'argocd',
  'artifactory',
  'backstage',
  'datadog',
  'dynatrace',
  'elastic',
  'flux',
  'github',
  'gitlab',
  'grafana',
  'harbor',
  'helm',
  'istio',
  'jenkins',
  'kafka',
  'kustomize',
  'new-relic',
  'openshift',
  'pagerduty',
  'prometheus',
  'pulumi',
  'rancher',
  'splunk',
  'terraform',
  'vault',
  'vmware',
] as const;

/** @public */
export type KnownTool = (typeof knownTools)[number];

/** Ordered from least to most. @public */
export const skillLevels = ['novice', 'practitioner', 'expert'] as const;
/** Ordered from least to most money. @public */
export const budgets = ['tight', 'moderate', 'generous'] as const;
/** Ordered from slowest to fastest. @public */
export const growthRates = ['steady', 'growing', 'explosive'] as const;
/** Ordered from most to least trust between tenants. @public */
export const trustLevels = ['trusted', 'departments', 'hostile'] as const;
/** Ordered from slowest to fastest. @public */
export const cadences = ['monthly', 'weekly', 'daily', 'continuous'] as const;
/** Ordered from least to most cover. @public */
export const onCallCovers = [
  'none',
  'business-hours',
  'around-the-clock',
] as const;
/** Ordered from least to most. @public */
export const mutualTlsNeeds = ['not-needed', 'preferred', 'required'] as const;
/** Ordered from least to most. @public */
export const trafficControls = ['basic', 'canary', 'advanced'] as const;
/** Ordered from least to most aversion. @public */
export const lockInAttitudes = ['accept', 'limit', 'avoid'] as const;
/** Ordered from least to most strict. @public */
export const residencies = ['none', 'country', 'site'] as const;
/** What on-premises clusters stand on. @public */
export const hardwareKinds = ['virtual', 'vmware', 'bare-metal'] as const;
/** Ordered from flat to bursty. @public */
export const trafficShapes = ['flat', 'daily', 'bursty'] as const;
/** How a workload keeps data: not at all, in one copy, or in members that vote. @public */
export const stateKinds = ['none', 'single', 'quorum'] as const;
