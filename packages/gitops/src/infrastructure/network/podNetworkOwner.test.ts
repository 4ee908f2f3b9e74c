import type { PlatformModel } from '@kubernetes-architect/architecture';
import { parseAllDocuments } from 'yaml';
import { renderContext } from '../../RenderContext';
import { cloudStacks } from '../cloud/cloudStacks';
import type { CloudResource } from '../cloud/CloudStack';
import { planClusters } from '../plan/planClusters';
import { infrastructureFiles } from '../testing/infrastructureFiles';
import { infrastructureModel } from '../testing/infrastructureModel';

const NETWORK_ADDONS = ['calico', 'cilium'];

/** Choices about the pod network, and add-ons that are asked for beside them. */
const CASES = [undefined, 'provider-native', 'cilium', 'calico'].flatMap(cni =>
  [undefined, 'calico', 'cilium']
    .filter(request => request === undefined || request !== cni)
    .map(request => ({ cni, request })),
);

function modelOf(
  choices: PlatformModel['choices'],
  request?: string,
): PlatformModel {
  const { cni, ...others } = infrastructureModel(
    { distribution: 'managed-per-cloud', ...choices },
    'retailer-three-clouds',
  ).choices;
  const model = infrastructureModel({}, 'retailer-three-clouds');
  return {
    ...model,
    choices: {
      ...others,
      ...(choices.cni !== undefined && { cni }),
    },
    addons: [...model.addons, ...(request ? [{ name: request }] : [])],
  };
}

/** Networks that a provider brings into its cluster. */
function broughtBy(resources: readonly CloudResource[]): string[] {
  return resources.flatMap(({ type, args }) => {
    const text = JSON.stringify(args);
    switch (type) {
      case 'aws_eks_addon':
        return args.addon_name === 'vpc-cni' ? ['vpc-cni'] : [];
      case 'azurerm_kubernetes_cluster':
        return text.includes('"network_plugin":"azure"') ? ['azure'] : [];
      case 'google_container_cluster':
        return [
          ...(args.datapath_provider === 'ADVANCED_DATAPATH'
            ? ['dataplane-v2']
            : []),
          ...(text.includes('"provider":"CALICO"') ? ['gke-calico'] : []),
        ];
      default:
        return [];
    }
  });
}

describe.each(CASES)(
  'with cni $cni and the request $request',
  ({ cni, request }) => {
    it('has one network of pods in each cluster', () => {
      const context = renderContext(
        modelOf(cni === undefined ? {} : { cni }, request),
      );
      const plans = planClusters(context);
      const stacks = cloudStacks(plans, context);
      const owners = plans.map(plan => {
        const stack = stacks.find(({ name }) => name === plan.name);
        return [
          ...plan.addons
            .map(({ definition }) => definition.name)
            .filter(name => NETWORK_ADDONS.includes(name)),
          ...broughtBy(stack?.resources ?? []),
        ];
      });
      expect(owners.length).toBeGreaterThan(2);
      for (const names of owners) expect(names).toHaveLength(1);
    });
  },
);

/** The clusters and pools of GKE, with the names of the add-ons on them. */
function gke(choices: PlatformModel['choices']) {
  const context = renderContext(modelOf(choices));
  const plans = planClusters(context).filter(
    ({ cluster }) => cluster.provider === 'gcp',
  );
  const resources = cloudStacks(plans, context).flatMap(
    stack => stack.resources,
  );
  const argsOf = (wanted: string) =>
    resources.flatMap(({ type, args }) =>
      type === wanted ? [JSON.stringify(args)] : [],
    );
  return {
    clusters: argsOf('google_container_cluster'),
    pools: argsOf('google_container_node_pool'),
    addons: plans.flatMap(plan =>
      plan.addons.map(({ definition }) => definition.name),
    ),
  };
}

it('keeps pods off the nodes of GKE until Cilium took the taint away that it knows', () => {
  const { clusters, pools, addons } = gke({ cni: 'cilium' });
  expect(addons).toContain('cilium');
  for (const cluster of clusters) {
    expect(cluster).toContain('"datapath_provider":"LEGACY_DATAPATH"');
    expect(cluster).not.toContain('network_policy');
  }
  expect(pools).not.toEqual([]);
  for (const pool of pools)
    expect(pool).toContain(
      '"key":"ignore-taint.cluster-autoscaler.kubernetes.io/cilium-agent-not-ready","value":"true","effect":"NO_EXECUTE"',
    );
});

it('lets GKE run the Calico that it brings, without kinds of an add-on', () => {
  const { clusters, pools, addons } = gke({ cni: 'calico' });
  for (const name of ['calico', 'calico-crds', 'cilium'])
    expect(addons).not.toContain(name);
  for (const cluster of clusters) {
    expect(cluster).toContain('"datapath_provider":"LEGACY_DATAPATH"');
    expect(cluster).toContain('"provider":"CALICO"');
    expect(cluster).toContain('"disabled":false');
  }
  for (const pool of pools) expect(pool).not.toContain('agent-not-ready');
});

it('leaves the network of Autopilot to Google', () => {
  for (const cni of ['calico', 'cilium']) {
    const { clusters, addons } = gke({
      cni,
      'node-strategy': 'provider-automated',
    });
    expect(clusters).not.toEqual([]);
    for (const cluster of clusters) expect(cluster).not.toContain('DATAPATH');
    for (const name of NETWORK_ADDONS) expect(addons).not.toContain(name);
  }
});

describe('with Cluster API', () => {
  function files(cni: string) {
    return infrastructureFiles(modelOf({ cni, provisioning: 'cluster-api' }));
  }

  it.each([
    { cni: 'calico', tainted: false },
    { cni: 'cilium', tainted: true },
    { cni: 'provider-native', tainted: false },
  ])(
    'taints the nodes of GKE only for Cilium, else turns its policy on: $cni',
    ({ cni, tainted }) => {
      const made = files(cni);
      const pools = made
        .filter(({ path }) => path.endsWith('/class.yaml'))
        .flatMap(({ content }) =>
          parseAllDocuments(content).map(document => document.toJS()),
        )
        .filter(({ kind }) => kind === 'GCPManagedMachinePoolTemplate');
      expect(pools).not.toEqual([]);
      for (const { spec } of pools)
        expect('kubernetesTaints' in spec.template.spec).toBe(tainted);
      const page = made.find(({ path }) =>
        path.endsWith('cluster-api/README.md'),
      )?.content;
      expect(page?.includes('--enable-network-policy')).toBe(!tainted);
    },
  );
});
