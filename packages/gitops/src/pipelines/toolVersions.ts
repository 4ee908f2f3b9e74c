import { FLUX_VERSION } from '../flux/fluxNames';

/** A tool of the pipelines, and where Renovate looks for newer versions. */
export interface ToolVersion {
  /** Variable of the settings of the scripts. */
  variable: string;
  version: string;
  datasource: 'github-releases' | 'go' | 'npm';
  dependency: string;
}

/**
 * Exact versions of the tools that the pipelines call. kustomize, kubeconform,
 * the Kyverno CLI, gator and OpenTofu are those that the tests of this project
 * build from the modules of the same versions.
 */
export const TOOL_VERSIONS = {
  kustomize: {
    variable: 'KUSTOMIZE_VERSION',
    version: 'v5.8.2',
    datasource: 'go',
    dependency: 'sigs.k8s.io/kustomize/kustomize/v5',
  },
  kubeconform: {
    variable: 'KUBECONFORM_VERSION',
    version: 'v0.7.0',
    datasource: 'go',
    dependency: 'github.com/yannh/kubeconform',
  },
  architect: {
    variable: 'ARCHITECT_VERSION',
    version: '0.1.0',
    datasource: 'npm',
    dependency: '@kubernetes-architect/cli',
  },
  kyverno: {
    variable: 'KYVERNO_VERSION',
    version: 'v1.19.1',
    datasource: 'github-releases',
    dependency: 'kyverno/kyverno',
  },
  gator: {
    variable: 'GATOR_VERSION',
    version: 'v3.23.1',
    datasource: 'github-releases',
    dependency: 'open-policy-agent/gatekeeper',
  },
  sops: {
    variable: 'SOPS_VERSION',
    version: 'v3.13.3',
    datasource: 'go',
    dependency: 'github.com/getsops/sops/v3',
  },
  tofu: {
    variable: 'TOFU_VERSION',
    version: 'v1.12.6',
    datasource: 'github-releases',
    dependency: 'opentofu/opentofu',
  },
  trivy: {
    variable: 'TRIVY_VERSION',
    version: 'v0.73.0',
    datasource: 'github-releases',
    dependency: 'aquasecurity/trivy',
  },
} as const satisfies Record<string, ToolVersion>;

/**
 * Tools that publish the tree as an artifact. Cosign stays at its second
 * major version: the Flux that the bootstrap installs does not know the bundles
 * that the third one makes (https://github.com/fluxcd/source-controller/issues/1923).
 */
export const ARTIFACT_TOOLS = {
  flux: {
    variable: 'FLUX_VERSION',
    version: FLUX_VERSION,
    datasource: 'github-releases',
    dependency: 'fluxcd/flux2',
  },
  cosign: {
    variable: 'COSIGN_VERSION',
    version: 'v2.6.1',
    datasource: 'go',
    dependency: 'github.com/sigstore/cosign/v2',
  },
} as const satisfies Record<string, ToolVersion>;

/** Of the runners: what the architect command and the Go tools need. */
export const NODE_VERSION = '22';
/** Of the runners: at least what kustomize asks for. */
export const GO_VERSION = '1.26.0';
