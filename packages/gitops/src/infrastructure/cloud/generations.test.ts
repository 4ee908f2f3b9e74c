import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import { renderContext } from '../../RenderContext';
import { planClusters } from '../plan/planClusters';
import { infrastructureModel } from '../testing/infrastructureModel';
import { cloudStacks } from './cloudStacks';
import type { CloudResource, CloudStack } from './CloudStack';
import { type CloudValue, expressionOf } from './CloudValue';
import { clusterStackContext } from './StackBuilder';

const EXAMPLES = readdirSync(
  resolve(__dirname, '../../../../../examples/intents'),
)
  .filter(file => file.endsWith('.yaml'))
  .map(file => file.replace('.yaml', ''));

const CHOICES: PlatformModel['choices'] = {
  chaos: 'provider-faults',
  cache: 'provider-cache',
  'cost-tooling': 'provider-billing',
  database: 'managed',
  distribution: 'managed-per-cloud',
  'node-strategy': 'managed-node-groups',
  'service-level-objectives': 'provider-objectives',
  streaming: 'provider-streaming',
  'upgrade-strategy': 'blue-green-clusters',
};

/** Arguments by which a cloud knows a resource, where no other may have the same. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  aws_budgets_budget: 'name',
  aws_cloudformation_stack: 'name',
  aws_cloudwatch_log_group: 'name',
  aws_cloudwatch_metric_alarm: 'alarm_name',
  aws_db_instance: 'identifier',
  aws_eks_cluster: 'name',
  aws_elasticache_serverless_cache: 'name',
  aws_iam_role: 'name',
  aws_launch_template: 'name',
  aws_msk_serverless_cluster: 'cluster_name',
  azurerm_consumption_budget_subscription: 'name',
  azurerm_resource_group: 'name',
  google_compute_network: 'name',
  google_container_cluster: 'name',
  google_kms_key_ring: 'name',
  google_monitoring_custom_service: 'service_id',
  google_service_account: 'account_id',
};

/** Longest name of what has little room. */
const LONGEST: Readonly<Record<string, number>> = {
  aws_elasticache_serverless_cache: 40,
  aws_iam_role: 64,
  google_container_cluster: 40,
  google_monitoring_custom_service: 63,
  google_service_account: 30,
};

function clusterStacks(model: PlatformModel): CloudStack[] {
  const context = renderContext(model);
  const plans = planClusters(context);
  return cloudStacks(plans, context).filter(({ name }) =>
    plans.some(plan => plan.name === name),
  );
}

/** A name as it is in one generation. */
function nameIn(value: CloudValue, generation: string): string {
  if (typeof value === 'string') return value;
  const expression = expressionOf(value);
  if (!expression || !('parts' in expression))
    throw new Error('a name is a text');
  return expression.parts
    .map(part => (typeof part === 'string' ? part : generation))
    .join('');
}

function namedResources(stacks: readonly CloudStack[]): CloudResource[] {
  return stacks
    .flatMap(({ resources }) => resources)
    .filter(
      ({ type, name, args }) =>
        // The group of the storage is handed from one generation to the next.
        name !== 'storage' &&
        IDENTIFIERS[type] !== undefined &&
        args[IDENTIFIERS[type]] !== undefined,
    );
}

function namesOf(stacks: readonly CloudStack[]): string[] {
  return namedResources(stacks).flatMap(({ type, args, inRecoveryRegion }) =>
    ['blue', 'green'].map(generation =>
      [
        type,
        inRecoveryRegion ? 'recovery' : '',
        nameIn(args[IDENTIFIERS[type]] as CloudValue, generation),
      ].join(' '),
    ),
  );
}

it.each(EXAMPLES)(
  'gives both generations of %s names of their own',
  example => {
    const names = namesOf(clusterStacks(infrastructureModel(CHOICES, example)));
    expect(
      names.filter((name, index) => names.indexOf(name) !== index),
    ).toEqual([]);
  },
);

it.each(['blue-green-clusters', 'surge'])(
  'keeps long names of clusters apart that begin alike, with %s',
  strategy => {
    const model = infrastructureModel(
      { ...CHOICES, 'upgrade-strategy': strategy },
      'retailer-three-clouds',
    );
    const context = renderContext(model);
    const [plan] = planClusters(context);
    const long = 'payments-and-settlements-of-the-north-production-';
    const names = ['west', 'east'].flatMap(end => {
      const stack = clusterStackContext(
        { ...plan, name: `${long}${end}` },
        context,
      );
      const name = stack.named('nodes', 30);
      return strategy === 'surge'
        ? [nameIn(name, '')]
        : [nameIn(name, 'blue'), nameIn(name, 'green')];
    });
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9-]{4,29}$/);
  },
);

it.each(EXAMPLES)(
  'keeps names of %s as short as their clouds take',
  example => {
    const stacks = clusterStacks(infrastructureModel(CHOICES, example));
    for (const { type, args } of namedResources(stacks))
      expect(
        nameIn(args[IDENTIFIERS[type]] as CloudValue, 'green').length,
      ).toBeLessThanOrEqual(LONGEST[type] ?? 255);
  },
);
