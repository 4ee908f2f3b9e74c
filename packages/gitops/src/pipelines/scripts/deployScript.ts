import type { RepositoryFile } from '../../tree/RepositoryTree';
import type { PipelineSettings } from '../PipelineSettings';
import { shellScript } from './shellScript';

/** Opens the encrypted files in a copy that goes with the job. The key is a variable of the pipeline, or its identity has the right in the KMS. */
const DECRYPT = [
  'cp -R . "$work/tree"',
  'cd "$work/tree"',
  'find apps -path "*/envs/$environment/secrets/*" -name "?*.sops.yaml" |',
  '  while IFS= read -r file; do',
  '    sops decrypt --in-place "$file"',
  '  done',
  '',
];

/** Pushes an environment to a cluster: `deploy.sh ENVIRONMENT`. The identity is a token that lives as long as the job. */
export function deployScript({
  encryptsSecrets,
}: PipelineSettings): RepositoryFile {
  return shellScript('deploy.sh', {
    about:
      'Applies tenants and apps of an environment: deploy.sh ENVIRONMENT [diff].',
    lines: [
      '# shellcheck source=/dev/null',
      '. "$(dirname "$0")/settings.sh"',
      'environment="$1"',
      'mode="${2:-apply}"',
      ': "${KUBERNETES_SERVER:?the address of the API server, set for each environment}"',
      ': "${KUBERNETES_CA:?its certificate authority as base64, set for each environment}"',
      'work="$(mktemp -d)"',
      'trap \'rm -rf "$work"\' EXIT',
      'umask 077',
      '',
      '# The API server trusts the issuer of the tokens of the pipeline; no long-lived credential exists.',
      'if [ -n "${ACTIONS_ID_TOKEN_REQUEST_URL:-}" ]; then',
      '  curl --fail --silent --show-error --header "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \\',
      '    "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=kubernetes" | jq --exit-status --raw-output .value >"$work/token"',
      'else',
      '  printf \'%s\' "${KUBERNETES_TOKEN:?an identity token with the audience kubernetes}" >"$work/token"',
      'fi',
      'printf \'%s\' "$KUBERNETES_CA" | base64 -d >"$work/ca.crt"',
      'export KUBECONFIG="$work/config"',
      'kubectl config set-cluster target --server "$KUBERNETES_SERVER" --certificate-authority "$work/ca.crt" >/dev/null',
      'kubectl config set-context target --cluster target --user pipeline >/dev/null',
      'kubectl config use-context target >/dev/null',
      'kubectl config set users.pipeline.tokenFile "$work/token" >/dev/null',
      '',
      ...(encryptsSecrets ? DECRYPT : []),
      'code=0',
      'for kind in tenants apps; do',
      '  for overlay in "$kind"/*/envs/"$environment"; do',
      '    [ -f "$overlay/kustomization.yaml" ] || continue',
      '    kustomize build "$overlay" >"$work/objects.yaml"',
      '    if [ "$mode" = diff ]; then',
      '      kubectl diff --server-side --filename "$work/objects.yaml" || code=$?',
      '      [ "$code" -le 1 ] || exit "$code"',
      '    else',
      '      kubectl apply --server-side --field-manager pipeline --filename "$work/objects.yaml"',
      '    fi',
      '  done',
      'done',
      'exit "$code"',
    ],
  });
}
