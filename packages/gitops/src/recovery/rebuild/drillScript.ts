import type { RenderContext } from '../../RenderContext';
import { cloudStacks } from '../../infrastructure/cloud/cloudStacks';
import {
  addressOfResource,
  type CloudStack,
} from '../../infrastructure/cloud/CloudStack';
import { planClusters } from '../../infrastructure/plan/planClusters';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { recoveryScript } from '../recoveryFolder';

/** Parts of a stack that are lost with a cluster; its data and its network stay. */
const LOST = new Set(['cluster', 'pools']);

/** Resources that a drill destroys and makes again. */
function lostResources({ resources }: CloudStack): string[] {
  return resources
    .filter(({ part, data, protect }) => LOST.has(part) && !data && !protect)
    .filter(({ type }) => !type.includes('_iam_'))
    .map(addressOfResource);
}

/** Clusters without production that a drill may destroy by code. */
export function drillStacks(context: RenderContext): CloudStack[] {
  if (context.choices.provisioning !== 'opentofu') return [];
  const plans = planClusters(context).filter(({ production }) => !production);
  return cloudStacks(plans, context).filter(({ name }) =>
    plans.some(plan => plan.name === name),
  );
}

/** Destroys a cluster without production and rebuilds it, by the clock. */
export function drillScript(context: RenderContext): RepositoryFile[] {
  const stacks = drillStacks(context);
  if (stacks.length === 0) return [];
  return [
    recoveryScript('drill.sh', {
      about:
        'Destroys a cluster without production and rebuilds it by the clock: bash recovery/drill.sh CLUSTER',
      lines: [
        'cluster="${1:?name the cluster}"',
        'code="${INFRASTRUCTURE:-infrastructure}"',
        'case "$cluster" in',
        ...stacks.flatMap(stack => [
          `  ${stack.name})`,
          '    lost=(',
          ...lostResources(stack).map(address => `      ${address}`),
          '    )',
          '    ;;',
        ]),
        '  *)',
        '    echo "$cluster: only a cluster without production is destroyed for a drill" >&2',
        '    exit 2',
        '    ;;',
        'esac',
        '',
        'tofu -chdir="$code/opentofu/$cluster" init -input=false ${TOFU_INIT:-}',
        'tofu -chdir="$code/opentofu/$cluster" destroy -auto-approve "${lost[@]/#/-target=}"',
        'UNATTENDED=yes bash recovery/rebuild.sh "$cluster"',
      ],
    }),
  ];
}
