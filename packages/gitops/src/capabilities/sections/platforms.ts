import { type CapabilitySection, item } from '../Capability';

const NO_CLOUD = 'no cloud account here: never applied, nothing is created';
const NO_PROVIDER =
  'the providers cannot be had here: formatted and parsed, not validated against their schemas';

/** Platforms and clusters. */
export const platforms: CapabilitySection = {
  title: 'Platforms and clusters',
  rows: [
    {
      row: 'Managed',
      items: [
        item('EKS', 'distribution/eks', 'tool: tofu fmt', NO_PROVIDER),
        item(
          'Managed node groups',
          'node-strategy/managed-node-groups',
          'tool: tofu fmt',
          NO_PROVIDER,
        ),
        item('Fargate', 'node-strategy/fargate', 'tool: tofu fmt', NO_PROVIDER),
        item(
          'Karpenter',
          ['node-strategy/karpenter', 'addon:karpenter'],
          'configs',
        ),
        item(
          'IRSA or Pod Identity',
          'workload-identity/provider-identity',
          'tool: tofu fmt',
          NO_PROVIDER,
        ),
        item(
          'AWS Load Balancer Controller',
          'addon:aws-load-balancer-controller',
          'configs',
        ),
        item(
          'EBS, EFS and FSx CSI drivers',
          ['storage/provider-block', 'storage/provider-file'],
          'configs',
        ),
        item(
          'CloudWatch Container Insights',
          'addon:amazon-cloudwatch-observability',
          'tree',
          'no account here: nothing reaches CloudWatch',
        ),
        item('AKS', 'distribution/aks', 'tool: tofu fmt', NO_PROVIDER),
        item('GKE', 'distribution/gke', 'tool: tofu fmt', NO_PROVIDER),
        item(
          'One managed service per cloud',
          'distribution/managed-per-cloud',
          'tool: tofu fmt',
          NO_PROVIDER,
        ),
      ],
    },
    {
      row: 'Enterprise',
      items: [
        item(
          'OpenShift',
          'distribution/openshift',
          'tree',
          'openshift-install cannot be had here',
        ),
        item('Rancher (RKE2)', 'distribution/rke2', 'api-server'),
        item('Tanzu', 'distribution/tanzu', 'api-server', NO_CLOUD),
      ],
    },
    {
      row: 'Self-managed',
      items: [
        item(
          'A control plane of one server',
          'control-plane/single-server',
          'tree',
        ),
        item(
          'kubeadm',
          'distribution/kubeadm',
          'tool: kubeadm config validate',
        ),
        item('kOps', 'distribution/kops', 'tree', 'kOps cannot be had here'),
        item(
          'Kubespray',
          'distribution/kubespray',
          'tree',
          'Ansible roles of Kubespray cannot be run without machines',
        ),
        item('k3s', 'distribution/k3s', 'tree', 'no machines here'),
        item(
          'HA control plane, odd members',
          [
            'control-plane/three-stacked',
            'control-plane/five-stacked',
            'control-plane/external-etcd',
          ],
          'tool: kubeadm config validate',
        ),
        item(
          'Air gap: image list and registry rewrite',
          'field:spec.requirements.airGapped',
          'tree',
        ),
      ],
    },
    {
      row: 'Lifecycle',
      items: [
        item('Upgrades in place', 'upgrade-strategy/in-place', 'tree'),
        item(
          'Blue and green clusters',
          'upgrade-strategy/blue-green-clusters',
          'tree',
        ),
        item(
          'Release channel',
          'upgrade-strategy/release-channel',
          'tool: tofu fmt',
          NO_PROVIDER,
        ),
        item('Waves', 'upgrade-strategy/waves', 'tree'),
        item('etcd snapshots', 'addon:etcd-backup', 'api-server'),
      ],
    },
    {
      row: 'Node pools',
      items: [
        item('Machine sets', 'node-strategy/machine-sets', 'tree'),
        item(
          'Nodes that the provider automates',
          'node-strategy/provider-automated',
          'tool: tofu fmt',
          NO_PROVIDER,
        ),
        item('Pools of a fixed size', 'node-strategy/static-pools', 'tree'),
        item(
          'Pools with labels, taints and purposes',
          'field:spec.clusters[].nodePools',
          'tree',
        ),
        item(
          'Spot',
          ['node-purchasing/spot-mixed', 'node-purchasing/spot-first'],
          'tool: tofu fmt',
          NO_PROVIDER,
        ),
        item(
          'ARM',
          ['processor-architecture/arm64', 'processor-architecture/mixed'],
          'tool: tofu fmt',
          NO_PROVIDER,
        ),
        item(
          'GPU',
          [
            'gpu-sharing/whole-gpu',
            'gpu-sharing/time-slicing',
            'gpu-sharing/mig',
          ],
          'configs',
        ),
      ],
    },
    {
      row: 'Topologies',
      items: [
        item(
          'One cluster, many environments',
          'cluster-topology/single-cluster',
          'engine',
        ),
        item(
          'A cluster per environment',
          'cluster-topology/cluster-per-environment',
          'engine',
        ),
        item(
          'Several regions',
          [
            'cluster-topology/multi-region-active-passive',
            'cluster-topology/multi-region-active-active',
          ],
          'tree',
        ),
        item(
          'Several clouds',
          'distribution/managed-per-cloud',
          'tool: tofu fmt',
          NO_PROVIDER,
        ),
        item('Hub and spoke', 'cluster-topology/hub-and-spoke', 'engine'),
        item('Edge', 'cluster-topology/edge-fleet', 'tree'),
      ],
    },
    {
      row: 'Fleet',
      items: [
        item('Cluster API', 'provisioning/cluster-api', 'api-server', NO_CLOUD),
        item(
          'ApplicationSets over clusters',
          'fleet-management/application-sets',
          'engine',
        ),
        item('Flux per cluster', 'fleet-management/flux-per-cluster', 'engine'),
        item('Overlays', 'fleet-management/git-overlays', 'api-server'),
        item('Karmada', 'fleet-management/karmada', 'api-server'),
        item(
          'Rancher Fleet',
          'fleet-management/rancher-fleet',
          'tree',
          'the schemas of Fleet are not at hand here',
        ),
        item('Config Sync', 'addon:config-sync', 'configs'),
        item('Service discovery between clusters', 'addon:mcs-api', 'configs'),
      ],
    },
  ],
};
