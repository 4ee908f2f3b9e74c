import { compareNames } from '@kubernetes-architect/architecture';
import { cloudStacks } from '../../infrastructure/cloud/cloudStacks';
import type {
  CloudStack,
  CloudVariable,
} from '../../infrastructure/cloud/CloudStack';
import { codeName } from '../../infrastructure/cloud/StackBuilder';
import {
  entriesOf,
  sharedNames,
} from '../../infrastructure/cloud/traffic/sharedNames';
import { TRAFFIC_STACK } from '../../infrastructure/cloud/traffic/trafficStack';
import { planClusters } from '../../infrastructure/plan/planClusters';
import { camelCase } from '../../infrastructure/pulumi/pulumiArguments';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { recoveryScript } from '../recoveryFolder';

/** What the switch of each kind of variable says for a region that is out. */
const OUT: Readonly<Record<string, string>> = {
  needs: '2',
  serves: 'false',
  share: '0',
};

interface Switch {
  cluster: string;
  name: string;
  out: string;
  back: string;
}

function switchesOf(
  { variables }: CloudStack,
  clusters: readonly string[],
): Switch[] {
  return clusters.flatMap(cluster =>
    variables.flatMap(({ name, default: back }: CloudVariable) => {
      const prefix = `${codeName(cluster)}_`;
      const out = name.startsWith(prefix)
        ? OUT[name.slice(prefix.length)]
        : undefined;
      return out === undefined
        ? []
        : [{ cluster, name, out, back: String(back) }];
    }),
  );
}

/** How each tool turns a switch, so that the next run of it keeps that. */
const TURN: Readonly<Record<string, (name: string) => string[]>> = {
  opentofu: name => [
    `    printf '%s = %s\\n' ${name} "$value" >"$code/opentofu/${TRAFFIC_STACK}/$cluster.auto.tfvars"`,
  ],
  pulumi: name => [
    `    pulumi --cwd "$code/pulumi/${TRAFFIC_STACK}" --stack main config set ${camelCase(
      name,
    )} "$value"`,
  ],
};

const APPLY: Readonly<Record<string, string>> = {
  opentofu: `tofu -chdir="$code/opentofu/${TRAFFIC_STACK}" apply`,
  pulumi: `pulumi --cwd "$code/pulumi/${TRAFFIC_STACK}" --stack main up`,
};

/** The tool that makes what no single cluster owns: OpenTofu, too, beside Crossplane. */
function toolOf({ choices: { provisioning = '' } }: RenderContext): string {
  return provisioning === 'crossplane' ? 'opentofu' : provisioning;
}

/** Takes a region out of the traffic, or back; absent where no code leads it. */
export function removeRegionScript(context: RenderContext): RepositoryFile[] {
  const tool = toolOf(context);
  const stack = cloudStacks(planClusters(context), context).find(
    ({ name }) => name === TRAFFIC_STACK,
  );
  if (!stack || !TURN[tool]) return [];
  const clusters = [
    ...new Set(
      entriesOf(sharedNames(context)).map(({ cluster }) => cluster.name),
    ),
  ].sort(compareNames);
  return [
    recoveryScript('remove-region.sh', {
      about:
        'Takes a region out of the traffic: bash recovery/remove-region.sh CLUSTER [back]',
      lines: [
        'cluster="${1:?name the cluster of the region}"',
        'code="${INFRASTRUCTURE:-infrastructure}"',
        'case "$cluster" in',
        ...switchesOf(stack, clusters).flatMap(each => [
          `  ${each.cluster})`,
          `    value=${each.out}`,
          `    [ "\${2:-}" != back ] || value=${each.back}`,
          ...TURN[tool](each.name),
          '    ;;',
        ]),
        '  *)',
        '    echo "$cluster: leads to no region that serves" >&2',
        '    exit 2',
        '    ;;',
        'esac',
        APPLY[tool],
        'echo "Commit what changed, so that the next run keeps it."',
      ],
    }),
  ];
}
