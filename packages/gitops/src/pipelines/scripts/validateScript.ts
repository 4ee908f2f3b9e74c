import type { RepositoryFile } from '../../tree/RepositoryTree';
import type { PipelineSettings } from '../PipelineSettings';
import { SECRETS_SCRIPT } from './secretsScript';
import { shellQuote, shellScript } from './shellScript';

/** Kinds of constraints come from templates and have no schemas of their own: gator judges these files. */
const POLICY_FILES = '/policies/';

/** Judges the workloads of each environment by the policies of the same environment. */
function policyLines({
  policyEngine,
  environments,
}: PipelineSettings): string[] {
  if (!policyEngine) return [];
  const judge =
    policyEngine === 'kyverno'
      ? '  kyverno apply "$policies" "${resources[@]/#/--resource=}"'
      : // gator waits for more on an open standard input.
        '  gator test "--filename=$policies" "${resources[@]/#/--filename=}" </dev/null';
  // gator asks for the namespace of each object; tenants hold them.
  const folders =
    policyEngine === 'gatekeeper'
      ? '"$out/apps" "$out/tenants"'
      : '"$out/apps"';
  return [
    '',
    'step "policies"',
    `for environment in ${environments.map(shellQuote).join(' ')}; do`,
    '  policies="$out/policies/envs/$environment.yaml"',
    `  mapfile -t resources < <(find ${folders} -path "*/envs/$environment.yaml" 2>/dev/null | sort)`,
    '  if [ ! -f "$policies" ] || [ "${#resources[@]}" -eq 0 ]; then',
    '    continue',
    '  fi',
    judge,
    'done',
  ];
}

/** Proves the repository: what every pull request has to pass. */
export function validateScript(settings: PipelineSettings): RepositoryFile {
  return shellScript('validate.sh', {
    about:
      'Proves the repository: every overlay builds, every schema fits, the intent and the workloads pass.',
    lines: [
      '# shellcheck source=/dev/null',
      '. "$(dirname "$0")/settings.sh"',
      'out="$(mktemp -d)"',
      'trap \'rm -rf "$out"\' EXIT',
      'mkdir -p "$ARCHITECT_REPORTS"',
      '',
      'step() { printf \'== %s\\n\' "$1"; }',
      '',
      '# Where the tree is cut into repositories, the intent is in one of them.',
      'if [ -f platform.yaml ]; then',
      '  step "intent"',
      '  architect validate --file platform.yaml',
      'fi',
      '',
      ...(settings.encryptsSecrets
        ? ['step "secrets"', `bash "$(dirname "$0")/${SECRETS_SCRIPT}"`, '']
        : []),
      'step "overlays"',
      'bash "$(dirname "$0")/build.sh" . "$out"',
      '',
      'step "schemas"',
      '# A kind without schema is an error: nothing is skipped and nothing that is missing is ignored.',
      'for version in $KUBERNETES_VERSIONS; do',
      '  kubeconform -strict -summary -kubernetes-version "$version" \\',
      ...(settings.policyEngine === 'gatekeeper'
        ? [`    -ignore-filename-pattern ${shellQuote(POLICY_FILES)} \\`]
        : []),
      ...(settings.encryptsSecrets
        ? [
            // The step before judged them: the field sops is none of the schema.
            '    -skip Secret \\',
          ]
        : []),
      '    -schema-location "$SCHEMA_LOCATION" -schema-location "$CRD_SCHEMA_LOCATION" "$out"',
      'done',
      ...policyLines(settings),
      '',
      'step "readiness"',
      '# Findings are reported and stop nobody; the exit code 2 says that something could not be read.',
      'for format in sarif junit; do',
      '  code=0',
      '  architect check "$out" --format "$format" >"$ARCHITECT_REPORTS/readiness.$format" || code=$?',
      '  if [ "$code" -gt 1 ]; then',
      '    cat "$ARCHITECT_REPORTS/readiness.$format" >&2',
      '    exit "$code"',
      '  fi',
      'done',
      'mv "$ARCHITECT_REPORTS/readiness.junit" "$ARCHITECT_REPORTS/readiness.xml"',
      '',
      'step "Pod Security"',
      'if [ -d "$out/apps" ]; then',
      '  architect check "$out/apps" --standard "$POD_SECURITY_STANDARD"',
      'fi',
    ],
  });
}
