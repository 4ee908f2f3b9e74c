import type { PlatformModel } from '@kubernetes-architect/architecture';
import { parseAllDocuments } from 'yaml';
import { renderContext } from '../../RenderContext';
import { cloudStacks } from '../cloud/cloudStacks';
import type { CloudResource } from '../cloud/CloudStack';
import { planClusters } from '../plan/planClusters';
import { renderInfrastructure } from '../renderInfrastructure';
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

describe('with an installer', () => {
  /** What files of installers say about the network. */
  interface Settings {
    spec?: {
      networking?: Record<string, object>;
      kubeProxy?: { enabled: boolean };
      rkeConfig?: { machineGlobalConfig: Settings };
    };
    cni?: string;
    'disable-kube-proxy'?: boolean;
    'flannel-backend'?: string;
    kube_network_plugin?: string;
    kube_proxy_remove?: boolean;
  }

  /** How an installer is told, and which networks it brings. */
  interface Installer {
    provider: string;
    file: string;
    brings(settings: Settings): string[];
    runsProxy(settings: Settings): boolean;
  }

  /** The name of a network, unless it means that another one comes. */
  function unless(none: string, name = ''): string[] {
    return name === none ? [] : [name];
  }

  const INSTALLERS: Record<string, Installer> = {
    k3s: {
      provider: 'bare-metal',
      file: 'k3s/NAME/server.yaml',
      brings: settings => unless('none', settings['flannel-backend']),
      runsProxy: settings => settings['disable-kube-proxy'] !== true,
    },
    kops: {
      provider: 'aws',
      file: 'kops/NAME/cluster.yaml',
      brings: ({ spec }) =>
        Object.keys(spec?.networking ?? {}).flatMap(name =>
          unless('cni', name),
        ),
      runsProxy: ({ spec }) => spec?.kubeProxy?.enabled !== false,
    },
    kubespray: {
      provider: 'bare-metal',
      file: 'kubespray/NAME/group_vars/k8s_cluster/k8s-cluster.yaml',
      brings: settings => unless('cni', settings.kube_network_plugin),
      runsProxy: settings => settings.kube_proxy_remove !== true,
    },
    rke2: {
      provider: 'vsphere',
      file: 'rke2/NAME/server.yaml',
      brings: settings => unless('none', settings.cni),
      runsProxy: settings => settings['disable-kube-proxy'] !== true,
    },
  };

  const INSTALLED = Object.keys(INSTALLERS).flatMap(distribution =>
    [undefined, 'calico', 'canal', 'cilium'].map(cni => ({
      distribution,
      cni,
    })),
  );

  function installed({ distribution, cni }: (typeof INSTALLED)[number]) {
    const { provider, file, brings, runsProxy } = INSTALLERS[distribution];
    const model = modelOf({
      distribution,
      provisioning: 'distribution-installer',
      ...(cni !== undefined && { cni }),
    });
    const clusters = model.clusters.map(cluster => ({ ...cluster, provider }));
    const context = renderContext({ ...model, clusters });
    const files = renderInfrastructure(context);
    return planClusters(context).map(plan => {
      const at = (path: string) =>
        files.find(each =>
          each.path.endsWith(`/${path.replace('NAME', plan.name)}`),
        )?.content ?? '';
      const settings: Settings = parseAllDocuments(at(file))[0].toJS();
      const addons = plan.addons.filter(({ definition }) =>
        NETWORK_ADDONS.includes(definition.name),
      );
      return {
        addons: addons.map(({ definition }) => definition.name),
        values: addons.map(({ definition, platform }) =>
          definition.values?.cluster?.(platform, plan.cluster),
        )[0],
        host: plan.cluster.endpoint.host,
        name: plan.name,
        brought: brings(settings),
        proxy: runsProxy(settings),
        page: at(`${distribution}/NAME/README.md`),
      };
    });
  }

  it.each(INSTALLED)(
    'has one network of pods with $distribution and cni $cni',
    choices => {
      const clusters = installed(choices);
      expect(clusters.length).toBeGreaterThan(2);
      for (const { addons, brought, page } of clusters) {
        expect([...addons, ...brought]).toHaveLength(1);
        expect(page.includes('helm upgrade --install')).toBe(addons.length > 0);
      }
    },
  );

  it.each(INSTALLED)(
    'leaves kube-proxy out with $distribution and cni $cni only where Cilium knows the way without it',
    choices => {
      for (const { addons, values, proxy } of installed(choices)) {
        expect(proxy).toBe(!addons.includes('cilium'));
        expect(values !== undefined && 'k8sServiceHost' in values).toBe(!proxy);
      }
    },
  );

  it('calls the API server by the name that the installer gives it', () => {
    for (const { values, name } of installed({
      distribution: 'kops',
      cni: 'cilium',
    }))
      expect(values).toMatchObject({
        k8sServiceHost: `api.internal.${name}.k8s.local`,
        ipam: { mode: 'kubernetes' },
      });
    for (const { values, name, host } of installed({
      distribution: 'kubespray',
      cni: 'cilium',
    }))
      expect(values).toMatchObject({
        k8sServiceHost: host ?? `${name}-api`,
      });
  });

  it.each([
    { cni: undefined, brought: 'canal', proxy: true },
    { cni: 'calico', brought: 'calico', proxy: true },
    { cni: 'canal', brought: 'canal', proxy: true },
    { cni: 'cilium', brought: 'cilium', proxy: false },
  ])(
    'lets RKE2 bring the network of a cluster that Rancher makes with cni $cni',
    ({ cni, brought, proxy }) => {
      const model = modelOf({
        distribution: 'rke2',
        provisioning: 'distribution-installer',
        ...(cni !== undefined && { cni }),
      });
      const context = renderContext({
        ...model,
        clusters: model.clusters.map(cluster => ({
          ...cluster,
          provider: 'rancher',
        })),
      });
      const files = renderInfrastructure(context);
      for (const { name, addons } of planClusters(context)) {
        for (const { definition } of addons)
          expect(NETWORK_ADDONS).not.toContain(definition.name);
        const made = files.filter(({ path }) => path.includes(`/${name}/`));
        expect(made.map(({ path }) => path).sort()).toEqual([
          `infrastructure/rancher/${name}/README.md`,
          `infrastructure/rancher/${name}/cluster.yaml`,
        ]);
        const { spec }: Settings = parseAllDocuments(
          made.find(({ path }) => path.endsWith('cluster.yaml'))?.content ?? '',
        )[0].toJS();
        const settings = spec?.rkeConfig?.machineGlobalConfig;
        expect(settings?.cni).toBe(brought);
        expect(settings?.['disable-kube-proxy'] !== true).toBe(proxy);
      }
    },
  );

  it.each([
    { cni: 'calico', told: true },
    { cni: 'cilium', told: false },
  ])(
    'leaves the network of a cluster of Tanzu to its Supervisor with cni $cni',
    ({ cni, told }) => {
      const model = modelOf({
        distribution: 'tanzu',
        provisioning: 'distribution-installer',
        cni,
      });
      const context = renderContext({
        ...model,
        clusters: model.clusters.map(cluster => ({
          ...cluster,
          provider: 'vsphere',
        })),
      });
      for (const { addons } of planClusters(context))
        for (const { definition } of addons)
          expect(NETWORK_ADDONS).not.toContain(definition.name);
      const pages = renderInfrastructure(context).filter(({ path }) =>
        /infrastructure\/tanzu\/[^/]+\/README.md$/.test(path),
      );
      expect(pages).not.toEqual([]);
      for (const { content } of pages)
        expect(content.includes('"defaultCNI":"calico"')).toBe(told);
    },
  );

  it('gives the pods of Calico on kOps the range of the cluster', () => {
    for (const { values } of installed({ distribution: 'kops', cni: 'calico' }))
      expect(values).toMatchObject({
        installation: {
          calicoNetwork: { ipPools: [{ natOutgoing: 'Enabled' }] },
        },
      });
  });
});
