import type { PlatformModel } from '@kubernetes-architect/architecture';
import { renderContext, type RenderContext } from '../../RenderContext';
import { planClusters } from '../plan/planClusters';
import { infrastructureModel } from '../testing/infrastructureModel';
import { cloudStacks } from './cloudStacks';
import { CLOUDS, type CloudStack } from './CloudStack';

function resultOf(choices: PlatformModel['choices']): {
  stacks: CloudStack[];
  addons: RenderContext['addons'];
} {
  const model = infrastructureModel(
    { distribution: 'managed-per-cloud', ...choices },
    'retailer-three-clouds',
  );
  const context = renderContext(model);
  const plans = planClusters(context);
  const stacks = cloudStacks(plans, context).filter(stack =>
    plans.some(({ name }) => name === stack.name),
  );
  return { stacks, addons: context.addons };
}

function stacksOf(choices: PlatformModel['choices']): CloudStack[] {
  return resultOf(choices).stacks;
}

it('asks for the domain and prints its servers in every cloud alike', () => {
  const stacks = stacksOf({ dns: 'wildcard' });
  expect(new Set(stacks.map(({ cloud }) => cloud))).toEqual(new Set(CLOUDS));
  for (const { variables, outputs } of stacks) {
    expect(variables.filter(({ name }) => name === 'domain')).toEqual([
      {
        name: 'domain',
        description:
          'Domain whose names the cluster serves, for example apps.example.com.',
        type: 'string',
      },
    ]);
    expect(outputs.map(({ name }) => name)).toContain('name_servers');
  }
});

it('asks for no domain where nothing is named', () => {
  for (const { variables } of stacksOf({
    dns: 'none',
    certificates: 'cert-manager-acme',
  }))
    expect(variables.map(({ name }) => name)).not.toContain('domain');
});

it('asks for the generation first where clusters are made twice', () => {
  for (const { variables } of stacksOf({
    'upgrade-strategy': 'blue-green-clusters',
  }))
    expect(variables[0].name).toBe('generation');
});

it.each([
  { ingress: 'provider-load-balancer', owner: 'Google', byGoogle: true },
  { ingress: 'envoy-gateway', owner: 'the add-on', byGoogle: false },
])(
  'leaves the kinds of Gateway API in GKE to $owner with $ingress',
  ({ ingress, byGoogle }) => {
    const { stacks, addons } = resultOf({ ingress });
    const clusters = stacks
      .filter(({ cloud }) => cloud === 'gcp')
      .flatMap(({ resources }) => resources)
      .filter(({ type }) => type === 'google_container_cluster');
    expect(clusters).not.toEqual([]);
    for (const { args } of clusters)
      expect(JSON.stringify(args.gateway_api_config)).toContain(
        byGoogle ? 'CHANNEL_STANDARD' : 'CHANNEL_DISABLED',
      );
    const owned = addons
      .filter(({ definition }) => definition.name === 'gateway-api')
      .flatMap(addon => addon.clusters.map(({ provider }) => provider));
    expect(owned).toContain('aws');
    expect(owned.includes('gcp')).toBe(!byGoogle);
  },
);
