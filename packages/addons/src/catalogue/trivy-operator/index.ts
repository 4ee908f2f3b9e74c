import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';
import { hasMonitors } from '../../facts/monitors';

/** Finds known weaknesses of what runs. */
export const addon = defineAddon({
  name: 'trivy-operator',
  title: 'Trivy Operator',
  summary:
    'finds known vulnerabilities, exposed secrets and weak settings of what runs',
  area: 'security',
  home: 'https://aquasecurity.github.io/trivy-operator/latest/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'trivy-operator',
    repository: 'https://aquasecurity.github.io/helm-charts',
    version: '0.34.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'aquasecurity/trivy-operator@006725a deploy/helm/README.md, of chart 0.30, for the operator',
  },
  stage: 'controllers',
  namespace: 'trivy-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '200m', memory: '768Mi' },
  options: [
    'supply-chain/provenance',
    'supply-chain/scan-only',
    'supply-chain/signed-images',
  ],
  requires: [monitorKinds],
  provides: {
    capabilities: ['vulnerability-reports'],
    kinds: kindsOf({
      group: 'aquasecurity.github.io',
      version: 'v1alpha1',
      namespaced: ['ConfigAuditReport', 'VulnerabilityReport'],
      cluster: ['ClusterComplianceReport'],
    }),
  },
  values: {
    base: platform => ({
      operator: {
        builtInTrivyServer: true,
        scanJobsConcurrentLimit: 3,
        // Scanning again what has not changed finds what became known since.
        scannerReportTTL: '24h',
        sbomGenerationEnabled: true,
        infraAssessmentScannerEnabled: false,
      },
      trivy: {
        ignoreUnfixed: true,
        severity: 'CRITICAL,HIGH',
        timeout: '10m0s',
        server: {
          podSecurityContext: RESTRICTED_POD,
          securityContext: RESTRICTED_CONTAINER,
        },
        resources: {
          requests: { cpu: '100m', memory: '256Mi' },
          limits: { memory: '1Gi' },
        },
      },
      trivyOperator: {
        scanJobPodTemplateContainerSecurityContext: {
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
          privileged: false,
          readOnlyRootFilesystem: true,
          runAsNonRoot: true,
          runAsUser: 10_000,
          seccompProfile: { type: 'RuntimeDefault' },
        },
      },
      podSecurityContext: RESTRICTED_POD,
      securityContext: RESTRICTED_CONTAINER,
      serviceMonitor: { enabled: hasMonitors(platform) },
      resources: {
        requests: { cpu: '100m', memory: '256Mi' },
        limits: { memory: '512Mi' },
      },
    }),
  },
  notes: [
    'Only what can be fixed is reported, from high severity on.',
    'In an air gap, mirror the vulnerability database and name the mirror in values.user.yaml.',
  ],
});
