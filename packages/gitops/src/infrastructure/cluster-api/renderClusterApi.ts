import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import {
  KUSTOMIZATION_FILE,
  kustomization,
} from '../../manifests/kustomization';
import { manifestFile } from '../../yaml/manifestFile';
import { clusterLabels } from '../plan/clusterLabels';
import type { ClusterPlan } from '../plan/ClusterPlan';
import { networkSteps } from '../network/networkSteps';
import { folderReadme } from '../readme/folderReadme';
import { clusterClass, FLEET_NAMESPACE } from './clusterClass';
import type { Flavour } from './Flavour';
import { flavourOf } from './flavourOf';
import { googlePolicySteps } from './googlePolicySteps';
import { topologyCluster } from './topologyCluster';

const FOLDER = 'infrastructure/cluster-api';

/** Replaces members of a control plane of the team's own that stopped. */
function healthCheck(plan: ClusterPlan, name: string) {
  return {
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    kind: 'MachineHealthCheck',
    metadata: { name: `${name}-machines`, namespace: FLEET_NAMESPACE },
    spec: {
      clusterName: name,
      selector: {
        matchExpressions: [
          { key: 'cluster.x-k8s.io/deployment-name', operator: 'Exists' },
        ],
      },
      checks: {
        nodeStartupTimeoutSeconds: 1200,
        unhealthyNodeConditions: [
          {
            type: 'MemoryPressure',
            status: 'True',
            timeoutSeconds: plan.production ? 600 : 1800,
          },
          { type: 'DiskPressure', status: 'True', timeoutSeconds: 600 },
        ],
      },
      remediation: { triggerIf: { unhealthyLessThanOrEqualTo: '40%' } },
    },
  };
}

function clusterFiles(options: {
  plan: ClusterPlan;
  flavour: Flavour;
  context: RenderContext;
}): RepositoryFile[] {
  const { plan, flavour, context } = options;
  const folder = `${FOLDER}/${plan.name}`;
  const labels = clusterLabels(plan, context);
  const twice = context.choices['upgrade-strategy'] === 'blue-green-clusters';
  const { clusterClass: classObject, templates } = clusterClass(
    flavour,
    plan,
    context.choices,
  );
  const cluster = (generation?: string) =>
    topologyCluster({ plan, flavour, labels, generation });
  const name = twice ? `${plan.name}-blue` : plan.name;
  return [
    manifestFile(`${folder}/class.yaml`, classObject, ...templates),
    manifestFile(
      `${folder}/cluster.yaml`,
      cluster(twice ? 'blue' : undefined),
      healthCheck(plan, name),
    ),
    // Beside the kustomization: a person adds it when the next generation is made.
    ...(twice
      ? [
          manifestFile(
            `${folder}/cluster-green.yaml`,
            cluster('green'),
            healthCheck(plan, `${plan.name}-green`),
          ),
        ]
      : []),
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({ resources: ['class.yaml', 'cluster.yaml'] }),
    ),
  ];
}

/** Clusters as objects of Cluster API, one folder each. */
export function renderClusterApi(
  plans: readonly ClusterPlan[],
  context: RenderContext,
): RepositoryFile[] {
  const made = plans.flatMap(plan => {
    const flavour = flavourOf(plan, context.choices);
    return flavour ? [{ plan, flavour, context }] : [];
  });
  if (made.length === 0) return [];
  const providers = [
    ...new Set(made.flatMap(({ flavour }) => flavour.providers)),
  ].sort();
  const twice = context.choices['upgrade-strategy'] === 'blue-green-clusters';
  return [
    manifestFile(`${FOLDER}/namespace.yaml`, {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: FLEET_NAMESPACE,
        labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
      },
    }),
    manifestFile(
      `${FOLDER}/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: ['namespace.yaml', ...made.map(({ plan }) => plan.name)],
      }),
    ),
    ...made.flatMap(clusterFiles),
    folderReadme({
      folder: FOLDER,
      title: 'Clusters by Cluster API',
      summary:
        'Each folder is a cluster: a ClusterClass with the templates of its provider, and a Cluster with its pools.',
      needs: [
        'A management cluster that is none of these, with `cert-manager`.',
        `Cluster API 1.12 or later with the feature gate \`ClusterTopology=true\`, and these providers: ${providers
          .map(provider => `\`${provider}\``)
          .join(', ')}.`,
        'The identity that each provider needs in the namespace `fleet`; it is a Secret or a role of the cloud and never stands here.',
      ],
      steps: [
        {
          text: 'Put your project, subscription, images and addresses in place of those that are set aside for documentation.',
        },
        {
          text: 'Ask the API server, then apply:',
          commands: [
            `kubectl apply --server-side --dry-run=server -k ${FOLDER}`,
            `kubectl apply --server-side -k ${FOLDER}`,
          ],
        },
        {
          text: 'Wait until a cluster is available, then read its kubeconfig:',
          commands: [
            `clusterctl describe cluster NAME --namespace ${FLEET_NAMESPACE}`,
            `clusterctl get kubeconfig NAME --namespace ${FLEET_NAMESPACE}`,
          ],
        },
        ...made.flatMap(({ plan }) => [
          ...networkSteps(plan, context),
          ...googlePolicySteps(plan, context),
        ]),
        {
          text: 'Then bring the GitOps engine into the cluster, as the README at the root says.',
        },
        ...(twice
          ? [
              {
                text: 'To upgrade, raise the version in `cluster-green.yaml`, apply it, move the traffic, and take the blue cluster out of the kustomization when nothing reaches it.',
              },
            ]
          : [
              {
                text: 'To upgrade, raise `kubernetesVersion` in the intent wave by wave: first the clusters whose label `kubernetes-architect.io/wave` is 1.',
              },
            ]),
      ],
    }),
  ];
}
