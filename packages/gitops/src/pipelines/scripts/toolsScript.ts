import type { RepositoryFile } from '../../tree/RepositoryTree';
import type { PipelineSettings } from '../PipelineSettings';
import { shellScript } from './shellScript';

const FETCH = [
  '# fetch REPOSITORY VERSION ARCHIVE CHECKSUMS BINARY: a release, verified by the checksums that its project publishes.',
  'fetch() {',
  '  local folder base',
  '  folder="$(mktemp -d)"',
  '  base="$RELEASE_MIRROR/$1/releases/download/$2"',
  '  curl --fail --silent --show-error --location --retry 3 --output "$folder/$3" "$base/$3"',
  '  curl --fail --silent --show-error --location --retry 3 --output "$folder/$4" "$base/$4"',
  '  (cd "$folder" && grep -F -- "$3" "$4" | sha256sum --check --strict -)',
  '  tar -xzf "$folder/$3" -C "$ARCHITECT_TOOLS" "$5"',
  '  rm -rf "$folder"',
  '}',
  '',
];

const POLICY_TOOLS = {
  kyverno:
    'have kyverno || fetch kyverno/kyverno "$KYVERNO_VERSION" "kyverno-cli_${KYVERNO_VERSION}_linux_x86_64.tar.gz" checksums.txt kyverno',
  gatekeeper:
    'have gator || fetch open-policy-agent/gatekeeper "$GATOR_VERSION" "gator-${GATOR_VERSION}-linux-amd64.tar.gz" sha256sums.txt gator',
} as const;

/** Installs what is not there yet. Go verifies its modules by the checksum database, npm by the integrity of the registry. */
export function toolsScript({
  policyEngine,
  usesTofu,
  encryptsSecrets,
  artifact,
}: PipelineSettings): RepositoryFile {
  return shellScript('tools.sh', {
    about: 'Installs the tools of the pipeline that are not there yet.',
    lines: [
      '# shellcheck source=/dev/null',
      '. "$(dirname "$0")/settings.sh"',
      'mkdir -p "$ARCHITECT_TOOLS"',
      '',
      'have() { command -v "$1" >/dev/null; }',
      ...FETCH,
      'have kustomize || GOBIN="$ARCHITECT_TOOLS" go install "sigs.k8s.io/kustomize/kustomize/v5@$KUSTOMIZE_VERSION"',
      'have kubeconform || GOBIN="$ARCHITECT_TOOLS" go install "github.com/yannh/kubeconform/cmd/kubeconform@$KUBECONFORM_VERSION"',
      'have architect || npm install --prefix "$ARCHITECT_TOOLS" --ignore-scripts --no-audit --no-fund --no-save "@kubernetes-architect/cli@$ARCHITECT_VERSION"',
      'have trivy || fetch aquasecurity/trivy "$TRIVY_VERSION" "trivy_${TRIVY_VERSION#v}_Linux-64bit.tar.gz" "trivy_${TRIVY_VERSION#v}_checksums.txt" trivy',
      ...(policyEngine ? [POLICY_TOOLS[policyEngine]] : []),
      ...(encryptsSecrets
        ? [
            'have sops || GOBIN="$ARCHITECT_TOOLS" go install "github.com/getsops/sops/v3/cmd/sops@$SOPS_VERSION"',
          ]
        : []),
      ...(artifact
        ? [
            'have flux || fetch fluxcd/flux2 "$FLUX_VERSION" "flux_${FLUX_VERSION#v}_linux_amd64.tar.gz" "flux_${FLUX_VERSION#v}_checksums.txt" flux',
          ]
        : []),
      ...(artifact?.signed
        ? [
            'have cosign || GOBIN="$ARCHITECT_TOOLS" go install "github.com/sigstore/cosign/v2/cmd/cosign@$COSIGN_VERSION"',
          ]
        : []),
      ...(usesTofu
        ? [
            'have tofu || fetch opentofu/opentofu "$TOFU_VERSION" "tofu_${TOFU_VERSION#v}_linux_amd64.tar.gz" "tofu_${TOFU_VERSION#v}_SHA256SUMS" tofu',
          ]
        : []),
    ],
  });
}
