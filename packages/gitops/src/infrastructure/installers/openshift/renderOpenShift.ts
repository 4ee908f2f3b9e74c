import type { PoolModel } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../../RenderContext';
import type { RepositoryFile } from '../../../tree/RepositoryTree';
import { manifestFile } from '../../../yaml/manifestFile';
import { isAirGapped, mirrorHost } from '../../airgap/mirror';
import type { ClusterPlan } from '../../plan/ClusterPlan';
import { folderReadme } from '../../readme/folderReadme';
import { controlPlaneHosts } from '../machineNames';

/** Clouds for which the installer makes the machines itself, as it calls them. */
const PLATFORMS: Readonly<Record<string, string>> = {
  aws: 'aws',
  azure: 'azure',
  gcp: 'gcp',
};

/** Stands for what is put in when the installer runs. */
const PULL_SECRET = '{"auths":{}}';

/** Registries of Red Hat that an installation without the Internet takes from the mirror. */
const RELEASE_SOURCES = [
  'quay.io/openshift-release-dev/ocp-release',
  'quay.io/openshift-release-dev/ocp-v4.0-art-dev',
];

function installConfig(plan: ClusterPlan, context: RenderContext) {
  const { cluster, members, pools } = plan;
  const platform = PLATFORMS[cluster.provider];
  const workers = pools.reduce((sum, pool) => sum + pool.minNodes, 0);
  return {
    apiVersion: 'v1',
    metadata: { name: plan.name },
    baseDomain: `${context.model.name}.example.com`,
    controlPlane: {
      name: 'master',
      architecture: 'amd64',
      hyperthreading: 'Enabled',
      replicas: members,
    },
    compute: [
      {
        name: 'worker',
        architecture: 'amd64',
        hyperthreading: 'Enabled',
        replicas: workers,
      },
    ],
    networking: {
      networkType: 'OVNKubernetes',
      clusterNetwork: [{ cidr: cluster.network.podCidr, hostPrefix: 23 }],
      machineNetwork: [{ cidr: cluster.network.cidr }],
      serviceNetwork: [cluster.network.serviceCidr],
    },
    platform:
      platform === undefined
        ? { none: {} }
        : { [platform]: { region: cluster.region } },
    publish: cluster.endpoint.publicCidrs.length > 0 ? 'External' : 'Internal',
    ...(isAirGapped(context) && {
      imageDigestSources: RELEASE_SOURCES.map(source => ({
        source,
        mirrors: [`${mirrorHost(context)}/${source}`],
      })),
    }),
    // The real one is put in by the command of the README and never comes into Git.
    pullSecret: PULL_SECRET,
  };
}

/** Machines that start from one image and find each other. */
function agentConfig(plan: ClusterPlan) {
  const hosts = controlPlaneHosts(plan);
  return {
    apiVersion: 'v1beta1',
    kind: 'AgentConfig',
    metadata: { name: plan.name },
    hosts: hosts.map(hostname => ({ hostname, role: 'master' })),
  };
}

function machineSet(pool: PoolModel, plan: ClusterPlan) {
  const name = `${plan.name}-${pool.name}`;
  const owner = {
    'machine.openshift.io/cluster-api-cluster': plan.name,
    'machine.openshift.io/cluster-api-machineset': name,
  };
  return {
    apiVersion: 'machine.openshift.io/v1beta1',
    kind: 'MachineSet',
    metadata: { name, namespace: 'openshift-machine-api', labels: owner },
    spec: {
      replicas: pool.minNodes,
      selector: { matchLabels: owner },
      template: {
        metadata: {
          labels: {
            ...owner,
            'machine.openshift.io/cluster-api-machine-role': 'worker',
            'machine.openshift.io/cluster-api-machine-type': 'worker',
          },
        },
        spec: {
          metadata: {
            labels: {
              'node-role.kubernetes.io/worker': '',
              ...pool.labels,
            },
          },
          taints: pool.taints,
          providerSpec: {
            value: {
              ...(pool.instanceType !== undefined && {
                instanceType: pool.instanceType,
              }),
              userDataSecret: { name: 'worker-user-data' },
            },
          },
        },
      },
    },
  };
}

/** Grows and shrinks a set of machines between its bounds. */
function machineAutoscaler(pool: PoolModel, plan: ClusterPlan) {
  return {
    apiVersion: 'autoscaling.openshift.io/v1beta1',
    kind: 'MachineAutoscaler',
    metadata: {
      name: `${plan.name}-${pool.name}`,
      namespace: 'openshift-machine-api',
    },
    spec: {
      minReplicas: pool.minNodes,
      maxReplicas: pool.maxNodes,
      scaleTargetRef: {
        apiVersion: 'machine.openshift.io/v1beta1',
        kind: 'MachineSet',
        name: `${plan.name}-${pool.name}`,
      },
    },
  };
}

/** The audit log of OpenShift, by the profile that writes the content of changes. */
function auditProfile() {
  return {
    apiVersion: 'config.openshift.io/v1',
    kind: 'APIServer',
    metadata: { name: 'cluster' },
    spec: {
      audit: { profile: 'WriteRequestBodies' },
      encryption: { type: 'aesgcm' },
    },
  };
}

/** What the installer of OpenShift reads, and the machines of its pools. */
export function renderOpenShift(
  plan: ClusterPlan,
  context: RenderContext,
): RepositoryFile[] {
  const folder = `infrastructure/openshift/${plan.name}`;
  const machines = context.choices['node-strategy'] === 'machine-sets';
  const scaled = plan.pools.filter(
    ({ minNodes, maxNodes }) => maxNodes > minNodes,
  );
  return [
    manifestFile(`${folder}/install-config.yaml`, installConfig(plan, context)),
    manifestFile(`${folder}/agent-config.yaml`, agentConfig(plan)),
    manifestFile(`${folder}/api-server.yaml`, auditProfile()),
    ...(machines
      ? [
          manifestFile(
            `${folder}/machine-sets.yaml`,
            ...plan.pools.map(pool => machineSet(pool, plan)),
            ...scaled.map(pool => machineAutoscaler(pool, plan)),
          ),
        ]
      : []),
    folderReadme({
      folder,
      title: plan.name,
      summary: `The cluster ${plan.name} by the installer of OpenShift.`,
      needs: [
        '`openshift-install` and `oc` of the release that has this version of Kubernetes.',
        'A pull secret of Red Hat in `$PULL_SECRET_FILE`, which never comes into Git.',
        'Names of DNS for `api` and `*.apps` of the cluster.',
      ],
      steps: [
        {
          text: 'Work on a copy, since the installer eats its input, and put the pull secret in:',
          commands: [
            'cp -r . "$(mktemp -d)" && cd "$_"',
            'yq -i ".pullSecret = strenv(PULL_SECRET)" install-config.yaml',
          ],
        },
        {
          text: 'Where the installer makes the machines:',
          commands: ['openshift-install create cluster --dir .'],
        },
        {
          text: 'Where machines are there already, start each from the image that this makes:',
          commands: [
            'openshift-install agent create image --dir .',
            'openshift-install agent wait-for install-complete --dir .',
          ],
        },
        {
          text: 'Then the audit log, encryption and the pools:',
          commands: [
            `oc apply --server-side -f api-server.yaml${
              machines ? ' -f machine-sets.yaml' : ''
            }`,
          ],
        },
        {
          text: 'Then bring in the GitOps engine, as the README at the root says.',
        },
      ],
    }),
  ];
}
