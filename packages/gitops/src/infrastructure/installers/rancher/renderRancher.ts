import type { RenderContext } from '../../../RenderContext';
import type { RepositoryFile } from '../../../tree/RepositoryTree';
import { manifestFile } from '../../../yaml/manifestFile';
import { isAirGapped, mirroredRegistries } from '../../airgap/mirror';
import { clusterLabels } from '../../plan/clusterLabels';
import type { ClusterPlan } from '../../plan/ClusterPlan';
import { folderReadme } from '../../readme/folderReadme';
import { patchVersion, sharedHost } from '../machineNames';
import { ciliumNotes, rancherNetwork } from './rancherNetwork';

/** Namespace in which Rancher keeps the clusters of its fleet. */
const NAMESPACE = 'fleet-default';

function registries(context: RenderContext) {
  if (!isAirGapped(context)) return {};
  return {
    registries: {
      mirrors: Object.fromEntries(
        mirroredRegistries(context).map(({ registry, mirror }) => {
          const [host, ...project] = mirror.split('/');
          return [
            registry,
            {
              endpoint: [`https://${host}`],
              rewrite: { '^(.*)$': `${project.join('/')}/$1` },
            },
          ];
        }),
      ),
    },
  };
}

/** A cluster of RKE2 that Rancher makes on machines which register themselves. */
export function renderRancher(
  plan: ClusterPlan,
  context: RenderContext,
): RepositoryFile[] {
  const { choices } = context;
  const { network, kubernetesVersion } = plan.cluster;
  const { machines, charts } = rancherNetwork(choices);
  const folder = `infrastructure/rancher/${plan.name}`;
  const drain = {
    enabled: true,
    deleteEmptyDirData: true,
    gracePeriod: -1,
    ignoreDaemonSets: true,
    timeout: 600,
  };
  return [
    manifestFile(`${folder}/cluster.yaml`, {
      apiVersion: 'provisioning.cattle.io/v1',
      kind: 'Cluster',
      metadata: {
        name: plan.name,
        namespace: NAMESPACE,
        labels: clusterLabels(plan, context),
      },
      spec: {
        kubernetesVersion: `v${patchVersion(kubernetesVersion)}+rke2r1`,
        localClusterAuthEndpoint: {
          enabled: true,
          fqdn: sharedHost(plan),
        },
        rkeConfig: {
          ...(Object.keys(charts).length > 0 && { chartValues: charts }),
          etcd: {
            snapshotRetention: 28,
            snapshotScheduleCron: '0 */6 * * *',
          },
          machineGlobalConfig: {
            'cluster-cidr': network.podCidr,
            'service-cidr': network.serviceCidr,
            ...machines,
            profile: 'cis',
            'protect-kernel-defaults': true,
            'secrets-encryption': true,
            'tls-san': [sharedHost(plan)],
          },
          ...registries(context),
          upgradeStrategy: {
            controlPlaneConcurrency: '1',
            controlPlaneDrainOptions: drain,
            workerConcurrency: '10%',
            workerDrainOptions: drain,
          },
        },
      },
    }),
    folderReadme({
      folder,
      title: plan.name,
      summary: `The cluster ${plan.name} of RKE2, made by Rancher.`,
      needs: [
        'Rancher on a management cluster, with a release of RKE2 for this version of Kubernetes: it lists them by `kubectl get settings.management.cattle.io`.',
        `${
          plan.members
        } machines for the control plane, and machines for ${plan.pools
          .map(({ name }) => `\`${name}\``)
          .join(', ')}.`,
      ],
      steps: [
        {
          text: 'On the management cluster:',
          commands: ['kubectl apply --server-side -f cluster.yaml'],
        },
        {
          text: 'Let Rancher print the command by which a machine registers, and run it on each: with `--etcd --controlplane` for members of the control plane, with `--worker` and the labels and taints of its pool for all others:',
          commands: plan.pools.map(
            ({ labels, taints }) =>
              `# … --worker ${[
                ...Object.entries(labels).map(
                  ([key, value]) => `--label ${key}=${value}`,
                ),
                ...taints.map(
                  ({ key, value = '', effect }) =>
                    `--taints ${key}=${value}:${effect}`,
                ),
              ].join(' ')}`,
          ),
        },
        {
          text: 'Then bring in the GitOps engine, as the README at the root says.',
        },
      ],
      notes: ciliumNotes(choices),
    }),
  ];
}
