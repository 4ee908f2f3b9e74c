import type { RenderContext } from '../../../RenderContext';
import type { RepositoryFile } from '../../../tree/RepositoryTree';
import { manifestFile } from '../../../yaml/manifestFile';
import { clusterLabels } from '../../plan/clusterLabels';
import type { ClusterPlan } from '../../plan/ClusterPlan';
import { type FolderReadme, folderReadme } from '../../readme/folderReadme';
import { patchVersion } from '../machineNames';

/** Class that the Supervisor of vSphere brings: https://techdocs.broadcom.com/us/en/vmware-cis/vcf/vsphere-supervisor-services-and-standalone-components/latest/managing-vsphere-kuberenetes-service-clusters-and-workloads.html */
const CLUSTER_CLASS = 'builtin-generic-v3.4.0';

/** Sizes of machines that every Supervisor has. */
const MACHINE_CLASS = {
  compute: 'guaranteed-large',
  general: 'best-effort-large',
  gpu: 'guaranteed-xlarge',
  memory: 'guaranteed-xlarge',
} as const;

/** Policy of storage, as the Supervisor offers it to the namespace. */
const STORAGE_CLASS = 'kubernetes';

/**
 * How the Supervisor is told of a network other than Antrea; it brings Calico
 * too, and no other.
 * https://docs.vmware.com/en/VMware-vSphere/7.0/vmware-vsphere-with-tanzu/GUID-059EF257-31AF-4DD2-B475-297C5BCB5F49.html
 */
function networkSteps({
  cni,
}: RenderContext['choices']): FolderReadme['steps'] {
  if (cni !== 'calico') return [];
  return [
    {
      text: 'Let the Supervisor bring Calico, which then holds for all clusters that it makes from now on. Without this it brings Antrea:',
      commands: [
        `kubectl patch tkgserviceconfiguration tkg-service-configuration --type merge --patch '{"spec":{"defaultCNI":"calico"}}'`,
      ],
    },
  ];
}

/** A cluster that the Supervisor of vSphere makes. */
export function renderTanzu(
  plan: ClusterPlan,
  context: RenderContext,
): RepositoryFile[] {
  const folder = `infrastructure/tanzu/${plan.name}`;
  const { cluster } = plan;
  const namespace = context.model.name;
  return [
    manifestFile(`${folder}/cluster.yaml`, {
      apiVersion: 'cluster.x-k8s.io/v1beta1',
      kind: 'Cluster',
      metadata: {
        name: plan.name,
        namespace,
        labels: clusterLabels(plan, context),
      },
      spec: {
        clusterNetwork: {
          pods: { cidrBlocks: [cluster.network.podCidr] },
          serviceDomain: 'cluster.local',
          services: { cidrBlocks: [cluster.network.serviceCidr] },
        },
        topology: {
          class: CLUSTER_CLASS,
          classNamespace: 'vmware-system-vks-public',
          version: `v${patchVersion(
            cluster.kubernetesVersion,
          )}---vmware.1-vkr.1`,
          controlPlane: { replicas: plan.members },
          workers: {
            machineDeployments: plan.pools.map(pool => ({
              class: 'node-pool',
              name: pool.name,
              replicas: pool.minNodes,
              metadata: { labels: pool.labels },
              variables: {
                overrides: [
                  { name: 'vmClass', value: MACHINE_CLASS[pool.purpose] },
                ],
              },
            })),
          },
          variables: [
            { name: 'vmClass', value: MACHINE_CLASS.general },
            { name: 'storageClass', value: STORAGE_CLASS },
          ],
        },
      },
    }),
    folderReadme({
      folder,
      title: plan.name,
      summary: `The cluster ${plan.name} by the Supervisor of vSphere.`,
      needs: [
        `A namespace \`${namespace}\` of the Supervisor with the policy of storage \`${STORAGE_CLASS}\` and the classes of machines that \`cluster.yaml\` names.`,
        'A release of Kubernetes that `kubectl get kubernetesreleases` lists: put its name in place of the version.',
      ],
      steps: [
        ...networkSteps(context.choices),
        {
          text: 'Log in to the Supervisor, ask it, then apply:',
          commands: [
            'kubectl apply --dry-run=server -f cluster.yaml',
            'kubectl apply --server-side -f cluster.yaml',
          ],
        },
        {
          text: 'Then bring in the GitOps engine, as the README at the root says.',
        },
      ],
      notes:
        context.choices.cni === 'cilium'
          ? [
              'The Supervisor connects pods by Antrea and knows no Cilium, so what was decided of the pod network does not hold for this cluster.',
            ]
          : [],
    }),
  ];
}
