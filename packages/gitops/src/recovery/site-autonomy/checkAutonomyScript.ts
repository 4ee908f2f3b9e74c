import type { RepositoryFile } from '../../tree/RepositoryTree';
import { recoveryScript } from '../recoveryFolder';

/** A check of Bash: what it prints is a reason why the site would not stand alone. */
function check(title: string, command: string): string[] {
  return [`echo "== ${title}"`, `found="$(${command})"`, 'judge', ''];
}

/** Days for which a site has to stand alone, in seconds. */
const DAYS_ALONE = 30;
const SECONDS_ALONE = DAYS_ALONE * 24 * 60 * 60;

/** Says what in a site needs the centre, before the line is cut. */
export function checkAutonomyScript(): RepositoryFile {
  return recoveryScript('check-autonomy.sh', {
    about:
      'Says what a site could not do without the centre: bash recovery/check-autonomy.sh SITE',
    lines: [
      'site="${1:?name the site}"',
      'kube() { kubectl --context "$site" "$@"; }',
      'code=0',
      'judge() {',
      '  [ -z "$found" ] || { echo "$found"; code=1; }',
      '}',
      '',
      ...check(
        'Pods that fetch their image at each start',
        `kube get pods --all-namespaces --output json | jq --raw-output '.items[] | select(any(.spec.containers[]; .imagePullPolicy == "Always")) | "\\(.metadata.namespace)/\\(.metadata.name)"'`,
      ),
      ...check(
        'Webhooks outside of the cluster',
        `kube get validatingwebhookconfigurations,mutatingwebhookconfigurations --output json | jq --raw-output '.items[].webhooks[]?.clientConfig.url // empty'`,
      ),
      ...check(
        `Certificates that end within ${DAYS_ALONE} days`,
        `kube get secrets --all-namespaces --field-selector=type=kubernetes.io/tls --output json | jq --raw-output '.items[] | "\\(.metadata.namespace)/\\(.metadata.name) \\(.data["tls.crt"])"' | while read -r name certificate; do base64 --decode <<<"$certificate" | openssl x509 -noout -checkend ${SECONDS_ALONE} >/dev/null || echo "$name"; done`,
      ),
      ...check(
        'Engines that do not run',
        `kube get deployments --namespace "\${ENGINE_NAMESPACE:-flux-system}" --output json | jq --raw-output '.items[] | select((.status.readyReplicas // 0) == 0) | .metadata.name'`,
      ),
      'exit "$code"',
    ],
  });
}
