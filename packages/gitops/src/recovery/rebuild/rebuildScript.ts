import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { recoveryScript } from '../recoveryFolder';
import { connectCluster } from './connectCluster';
import { engineCommands } from './engineCommands';

/** A function of Bash. */
function shellFunction(name: string, lines: readonly string[]): string[] {
  return [`${name}() {`, ...lines.map(line => `  ${line}`), '}', ''];
}

/** How infrastructure code makes a cluster; people do it where a tool needs their hands. */
const PROVISION: Readonly<Record<string, readonly string[]>> = {
  opentofu: [
    'tofu -chdir="$code/opentofu/$cluster" init -input=false ${TOFU_INIT:-}',
    'tofu -chdir="$code/opentofu/$cluster" apply ${UNATTENDED:+-auto-approve}',
  ],
  pulumi: [
    'npm install --prefix "$code/pulumi/$cluster"',
    'pulumi --cwd "$code/pulumi/$cluster" up --stack main ${UNATTENDED:+--yes}',
  ],
};

const BY_HAND = [
  'echo "Make the cluster as $code/*/$cluster/README.md says; it is measured until you press Enter."',
  'read -r _',
];

/** Which data comes back, before apps write new. */
function restore({ choices }: RenderContext): string[] {
  if (choices.backup !== 'velero')
    return [
      'echo "Restore the data as recovery/README.md says; it is measured until you press Enter."',
      '[ -n "${UNATTENDED:-}" ] || read -r _',
    ];
  return [
    'velero --kubecontext "$cluster" restore create "rebuild-$(date +%Y%m%d%H%M)" --from-schedule regular --wait',
  ];
}

/** The minutes that were promised; absent where nothing was. */
function promisedMinutes({ model }: RenderContext): number | undefined {
  return model.intent.spec.requirements?.rtoMinutes;
}

/** Makes a lost cluster again, step by step, and measures each. */
export function rebuildScript(context: RenderContext): RepositoryFile {
  const { choices, model } = context;
  const engine = engineCommands(model);
  const promised = promisedMinutes(context);
  return recoveryScript('rebuild.sh', {
    about:
      'Makes a lost cluster again from this repository and measures each step: bash recovery/rebuild.sh CLUSTER',
    lines: [
      'cluster="${1:?name the cluster}"',
      '# Where the infrastructure code is: another checkout when the tree is cut into repositories.',
      'code="${INFRASTRUCTURE:-infrastructure}"',
      'patience="${PATIENCE:-90m}"',
      'report="${REPORT:-.architect/reports/rebuild-$cluster.tsv}"',
      'mkdir -p "$(dirname "$report")"',
      'printf \'step\\tseconds\\n\' >"$report"',
      '',
      ...shellFunction('measure', [
        'local begin=$SECONDS',
        'echo "== $1"',
        '"$1"',
        'printf \'%s\\t%s\\n\' "$1" "$((SECONDS - begin))" >>"$report"',
      ]),
      ...shellFunction(
        'provision',
        PROVISION[choices.provisioning ?? ''] ?? BY_HAND,
      ),
      ...shellFunction('connect', [
        'case "$cluster" in',
        ...model.clusters.flatMap(cluster => [
          `  ${cluster.name})`,
          ...connectCluster(cluster).map(line => `    ${line}`),
          '    ;;',
        ]),
        '  *)',
        '    echo "$cluster: is not a cluster of this platform" >&2',
        '    exit 2',
        '    ;;',
        'esac',
      ]),
      '# Secrets that open what is in Git, and the access to Git: files from your vault, never from here.',
      ...shellFunction('access', [
        'for file in "${KEYS:-}" "${GIT_ACCESS:-}"; do',
        '  [ -z "$file" ] || kubectl --context "$cluster" apply --server-side -f "$file"',
        'done',
      ]),
      ...shellFunction('engine', engine.install),
      ...shellFunction('synchronise', engine.wait),
      ...shellFunction('restore', restore(context)),
      ...shellFunction('verify', [
        'local waiting',
        'waiting="$(kubectl --context "$cluster" get pods --all-namespaces --no-headers --field-selector=status.phase!=Running,status.phase!=Succeeded)"',
        '[ -z "$waiting" ] || { echo "$waiting" >&2; exit 1; }',
      ]),
      'for name in provision connect engine synchronise restore verify; do',
      '  measure "$name"',
      'done',
      '',
      'printf \'total\\t%s\\n\' "$SECONDS" >>"$report"',
      'cat "$report"',
      ...(promised === undefined
        ? []
        : [
            `if [ "$SECONDS" -gt ${promised * 60} ]; then`,
            `  echo "It took longer than the ${promised} minutes that were promised." >&2`,
            '  exit 1',
            'fi',
          ]),
    ],
  });
}
