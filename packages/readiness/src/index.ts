/**
 * Readiness: rules in CEL, their engine, standards, scores, fixes and admission policies.
 *
 * @packageDocumentation
 */
export * from './cel/compileExpression';
export { Quantity } from './cel/Quantity';
export * from './check/checkManifests';
export * from './check/checkObjects';
export * from './evaluate/evaluateRules';
export type { Outcome } from './evaluate/Outcome';
export * from './fix/applyPatches';
export type { KustomizationBuild } from './kustomize/KustomizationBuild';
export {
  kustomizationRoots,
  readKustomizations,
  type Kustomization,
} from './kustomize/readKustomizations';
export * from './load/loadManifests';
export * from './load/LoadLimits';
export type {
  ManifestProblem,
  ManifestProblemCode,
} from './load/ManifestProblem';
export * from './objects/FieldPath';
export type { FieldMap, FieldValue } from './objects/fieldValue';
export { fromPlainValue } from './objects/fromPlainValue';
export * from './objects/KubernetesObject';
export {
  ObjectIndex,
  type ObjectIndexOptions,
  type Workload,
} from './objects/ObjectIndex';
export type { PodTemplateKind, PodView } from './objects/PodView';
export { splitFieldPath } from './objects/splitFieldPath';
export type { CheckResult } from './result/CheckResult';
export type { RuleException } from './result/Exception';
export type { CheckedPair, Finding } from './result/Finding';
export { parseExceptions } from './result/parseExceptions';
export * from './result/Score';
export * from './rule/KubernetesVersion';
export * from './rule/Rule';
export * from './rule/Severity';
export { RULES } from './rules/rules';
export {
  podSecurityLevels,
  type NamespacePodSecurity,
  type PodSecurityLevel,
} from './standards/podSecurityLevels';
export * from './standards/planPodSecurity';
export { loadObjects } from './kustomize/loadObjects';
export {
  formatPodSecurityPlanJson,
  formatPodSecurityPlanTable,
} from './output/formatPodSecurityPlan';
export * from './standards/selectRules';
export * from './standards/standards';
export {
  admissionPolicies,
  type AdmissionAction,
  type AdmissionPolicyOptions,
} from './admission/admissionPolicies';
export { toGatekeeperTemplates } from './admission/toGatekeeperTemplates';
export { toKyvernoPolicies } from './admission/toKyvernoPolicies';
export { describeRules } from './output/describeRules';
export * from './output/formatJson';
export * from './output/formatJunit';
export * from './output/formatMarkdown';
export * from './output/formatSarif';
export * from './output/formatTable';
export {
  MAX_SNAPSHOT_BYTES,
  SNAPSHOT_API_VERSION,
  SNAPSHOT_KIND,
  SNAPSHOT_REVISION,
  type ClusterSnapshot,
  type UnreadKind,
} from './live/ClusterSnapshot';
export { assessSnapshot, type Assessment } from './live/assessSnapshot';
export {
  formatAssessmentJson,
  formatAssessmentTable,
} from './live/formatAssessment';
export { parseSnapshot, SnapshotError } from './live/parseSnapshot';
export { LIVE_PLATFORM_NAMESPACES } from './live/platformNamespaces';
export { snapshotFacts, type SnapshotFacts } from './live/snapshotFacts';
export {
  ruleKindOf,
  SNAPSHOT_KINDS,
  type SnapshotKind,
} from './live/snapshotKinds';
export { REDACTED } from './live/redactValue';
export { trimObject } from './live/trimObject';
export { diagnose, type DiagnoseFacts } from './troubleshooting/diagnose';
export type { Diagnosis, SymptomCause } from './troubleshooting/Symptom';
export { symptomsOfFinding } from './troubleshooting/symptomsOfFinding';
export { describeSymptoms } from './troubleshooting/describeSymptoms';
