import type { RenderContext } from '../../../RenderContext';
import type { RepositoryFile } from '../../../tree/RepositoryTree';
import { manifestFile } from '../../../yaml/manifestFile';
import { isAirGapped, mirrorHost } from '../../airgap/mirror';
import { networkSteps } from '../../network/networkSteps';
import type { ClusterPlan } from '../../plan/ClusterPlan';
import { ownsNetwork } from '../../plan/ownsNetwork';
import { replacesKubeProxy } from '../../plan/replacesKubeProxy';
import { folderReadme } from '../../readme/folderReadme';
import {
  API_PORT,
  controlPlaneHosts,
  etcdHosts,
  patchVersion,
  poolHosts,
  sharedHost,
  taintArguments,
} from '../machineNames';

/**
 * Plugin of the pod network as Kubespray calls it: only what any network needs
 * where an add-on brings it.
 * https://github.com/kubernetes-sigs/kubespray/blob/master/docs/CNI/cni.md
 */
function networkPlugin(
  plan: ClusterPlan,
  { cni }: RenderContext['choices'],
): string {
  if (ownsNetwork(plan)) return 'cni';
  return cni === 'canal' ? 'flannel' : 'cilium';
}

function hosts(names: readonly string[], variables: object = {}) {
  return Object.fromEntries(
    names.map(name => [name, { ansible_host: name, ...variables }]),
  );
}

function members(names: readonly string[]) {
  return { hosts: Object.fromEntries(names.map(name => [name, {}])) };
}

/** Machines and the groups to which they belong. */
function inventory(plan: ClusterPlan, externalEtcd: boolean) {
  const control = controlPlaneHosts(plan);
  const etcd = externalEtcd ? etcdHosts(plan) : control;
  const pools = plan.pools.map(pool => ({
    pool,
    names: poolHosts(plan, pool),
  }));
  return {
    all: {
      hosts: {
        ...hosts(control),
        ...(externalEtcd && hosts(etcd)),
        ...Object.assign(
          {},
          ...pools.map(({ pool, names }) =>
            hosts(names, {
              node_labels: pool.labels,
              node_taints: taintArguments(pool),
            }),
          ),
        ),
      },
      children: {
        etcd: members(etcd),
        kube_control_plane: members(control),
        kube_node: members(pools.flatMap(({ names }) => names)),
        k8s_cluster: { children: { kube_control_plane: {}, kube_node: {} } },
      },
    },
  };
}

function clusterSettings(plan: ClusterPlan, { choices }: RenderContext) {
  const { network, kubernetesVersion } = plan.cluster;
  const audited = choices['audit-trail'] !== 'none';
  return {
    cluster_name: 'cluster.local',
    kube_version: patchVersion(kubernetesVersion),
    kube_network_plugin: networkPlugin(plan, choices),
    kube_pods_subnet: network.podCidr,
    kube_service_addresses: network.serviceCidr,
    ...(replacesKubeProxy(plan)
      ? { kube_proxy_remove: true }
      : { kube_proxy_mode: 'nftables' }),
    kube_encrypt_secret_data: true,
    kubernetes_audit: audited,
    ...(audited && { audit_log_maxage: 30, audit_log_maxbackups: 10 }),
    kubelet_rotate_server_certificates: true,
    kube_read_only_port: 0,
    ...(choices['cluster-access'] === 'oidc-groups' && {
      kube_oidc_auth: true,
      kube_oidc_client_id: 'kubernetes',
      kube_oidc_groups_claim: 'groups',
      kube_oidc_groups_prefix: 'oidc:',
      kube_oidc_url: 'https://login.example.com',
      kube_oidc_username_claim: 'email',
      kube_oidc_username_prefix: 'oidc:',
    }),
    upgrade_node_confirm: false,
    drain_grace_period: 300,
    drain_timeout: '600s',
  };
}

function offlineSettings(context: RenderContext) {
  const host = mirrorHost(context);
  return {
    registry_host: host,
    files_repo: `https://files.${context.model.name}.internal`,
    docker_image_repo: `${host}/docker.io`,
    gcr_image_repo: `${host}/gcr.io`,
    github_image_repo: `${host}/ghcr.io`,
    kube_image_repo: `${host}/registry.k8s.io`,
    quay_image_repo: `${host}/quay.io`,
  };
}

/** Inventory and settings by which Kubespray makes a cluster. */
export function renderKubespray(
  plan: ClusterPlan,
  context: RenderContext,
): RepositoryFile[] {
  const folder = `infrastructure/kubespray/${plan.name}`;
  const externalEtcd = context.choices['control-plane'] === 'external-etcd';
  const several = plan.members > 1;
  return [
    manifestFile(`${folder}/inventory.yaml`, inventory(plan, externalEtcd)),
    manifestFile(`${folder}/group_vars/all/all.yaml`, {
      apiserver_loadbalancer_domain_name: sharedHost(plan),
      ...(several && {
        loadbalancer_apiserver: {
          address: sharedHost(plan),
          port: API_PORT,
        },
      }),
      loadbalancer_apiserver_localhost: several,
      ...(isAirGapped(context) && offlineSettings(context)),
    }),
    manifestFile(
      `${folder}/group_vars/k8s_cluster/k8s-cluster.yaml`,
      clusterSettings(plan, context),
    ),
    manifestFile(`${folder}/group_vars/etcd.yaml`, {
      etcd_deployment_type: 'host',
      etcd_snapshot_count: 10_000,
    }),
    folderReadme({
      folder,
      title: plan.name,
      summary: `The cluster ${plan.name} by Kubespray.`,
      needs: [
        'A checkout of Kubespray at a release that knows the version of Kubernetes here, with its Python packages.',
        'Machines with Linux, reached by SSH under the names of `inventory.yaml`.',
        `The name \`${sharedHost(plan)}\` for the control plane.`,
      ],
      steps: [
        {
          text: 'Ask whether every machine answers:',
          commands: [
            'ansible --inventory inventory.yaml all --module-name ping',
          ],
        },
        {
          text: 'Make the cluster, in the checkout of Kubespray:',
          commands: [
            'ansible-playbook --inventory FOLDER/inventory.yaml --become cluster.yml',
          ],
        },
        ...networkSteps(plan, context),
        {
          text: 'Then bring in the GitOps engine, as the README at the root says.',
        },
        {
          text: `To upgrade, raise the version in the intent (wave ${plan.wave}), then:`,
          commands: [
            'ansible-playbook --inventory FOLDER/inventory.yaml --become upgrade-cluster.yml',
          ],
        },
      ],
    }),
  ];
}
