import { subnetOf } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../../RenderContext';
import type { RepositoryFile } from '../../../tree/RepositoryTree';
import { serializeYaml } from '../../../yaml/serializeYaml';
import { manifestFile } from '../../../yaml/manifestFile';
import { auditPolicy } from '../../audit/auditPolicy';
import { networkSteps } from '../../network/networkSteps';
import type { ClusterPlan } from '../../plan/ClusterPlan';
import { ownsNetwork } from '../../plan/ownsNetwork';
import { replacesKubeProxy } from '../../plan/replacesKubeProxy';
import { folderReadme } from '../../readme/folderReadme';
import { patchVersion, taintArguments } from '../machineNames';

const API_VERSION = 'kops.k8s.io/v1alpha2';

/** Zones of a region of AWS that names none. */
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

function zonesOf({ cluster }: ClusterPlan): string[] {
  const { zones, zoneCount } = cluster.network;
  return (
    zones ??
    LETTERS.slice(0, zoneCount).map(letter => `${cluster.region}${letter}`)
  );
}

/** Domain of the cluster, by which kOps calls it; gossip needs no zone of DNS. */
function fullName(plan: ClusterPlan): string {
  return `${plan.name}.k8s.local`;
}

function memberName(index: number, zones: readonly string[]): string {
  return `control-plane-${zones[index % zones.length]}${
    index >= zones.length ? `-${Math.floor(index / zones.length) + 1}` : ''
  }`;
}

function clusterSpec(plan: ClusterPlan, { choices }: RenderContext) {
  const { cluster, members } = plan;
  const { network, endpoint, kubernetesVersion } = cluster;
  const zones = zonesOf(plan);
  const audited = choices['audit-trail'] !== 'none';
  const etcdMembers = Array.from({ length: members }, (_, index) => ({
    name: String.fromCharCode('a'.charCodeAt(0) + index),
    instanceGroup: memberName(index, zones),
    encryptedVolume: true,
  }));
  return {
    apiVersion: API_VERSION,
    kind: 'Cluster',
    metadata: { name: fullName(plan) },
    spec: {
      api: {
        loadBalancer: {
          class: 'Network',
          type: endpoint.publicCidrs.length > 0 ? 'Public' : 'Internal',
        },
      },
      authorization: { rbac: {} },
      channel: 'stable',
      cloudProvider: 'aws',
      // The bucket of the state is named when kOps is run.
      etcdClusters: ['main', 'events'].map(name => ({
        name,
        cpuRequest: '200m',
        memoryRequest: '100Mi',
        manager: { backupRetentionDays: 90 },
        etcdMembers,
      })),
      fileAssets: audited
        ? [
            {
              name: 'audit-policy',
              path: '/srv/kubernetes/kube-apiserver/audit-policy.yaml',
              roles: ['ControlPlane'],
              content: serializeYaml(auditPolicy()),
            },
          ]
        : [],
      iam: {
        allowContainerRegistry: true,
        useServiceAccountExternalPermissions: true,
      },
      kubeAPIServer: {
        ...(audited && {
          auditLogMaxAge: 30,
          auditLogMaxBackups: 10,
          auditLogMaxSize: 100,
          auditLogPath: '/var/log/kube-apiserver-audit.log',
          auditPolicyFile: '/srv/kubernetes/kube-apiserver/audit-policy.yaml',
        }),
        ...(choices['cluster-access'] === 'oidc-groups' && {
          oidcClientID: 'kubernetes',
          oidcGroupsClaim: 'groups',
          oidcGroupsPrefix: 'oidc:',
          oidcIssuerURL: 'https://login.example.com',
          oidcUsernameClaim: 'email',
          oidcUsernamePrefix: 'oidc:',
        }),
      },
      ...(replacesKubeProxy(plan) && { kubeProxy: { enabled: false } }),
      kubelet: { anonymousAuth: false },
      kubernetesApiAccess: endpoint.publicCidrs,
      kubernetesVersion: patchVersion(kubernetesVersion),
      networkCIDR: network.cidr,
      // An add-on that brings the network finds none: https://kops.sigs.k8s.io/networking/
      networking: ownsNetwork(plan) ? { cni: {} } : { cilium: {} },
      podCIDR: network.podCidr,
      serviceClusterIPRange: network.serviceCidr,
      // Machines are reached through Systems Manager: no network may use SSH.
      sshAccess: [],
      subnets: zones.flatMap((zone, index) => [
        {
          name: zone,
          type: 'Private',
          zone,
          cidr: subnetOf({ cidr: network.cidr, addedBits: 4, index }),
        },
        {
          name: `utility-${zone}`,
          type: 'Utility',
          zone,
          cidr: subnetOf({
            cidr: network.cidr,
            addedBits: 8,
            index: 128 + index,
          }),
        },
      ]),
      topology: { dns: { type: 'None' } },
    },
  };
}

function instanceGroup(options: {
  plan: ClusterPlan;
  name: string;
  spec: object;
}) {
  return {
    apiVersion: API_VERSION,
    kind: 'InstanceGroup',
    metadata: {
      name: options.name,
      labels: { 'kops.k8s.io/cluster': fullName(options.plan) },
    },
    spec: {
      instanceMetadata: { httpPutResponseHopLimit: 1, httpTokens: 'required' },
      rootVolume: { encryption: true },
      ...options.spec,
    },
  };
}

/** Specification of a cluster and its instance groups for kOps. */
export function renderKops(
  plan: ClusterPlan,
  context: RenderContext,
): RepositoryFile[] {
  const folder = `infrastructure/kops/${plan.name}`;
  const zones = zonesOf(plan);
  const controlPlane = Array.from({ length: plan.members }, (_, index) =>
    instanceGroup({
      plan,
      name: memberName(index, zones),
      spec: {
        role: 'ControlPlane',
        machineType: 'm7i.large',
        minSize: 1,
        maxSize: 1,
        subnets: [zones[index % zones.length]],
      },
    }),
  );
  const pools = plan.pools.map(pool =>
    instanceGroup({
      plan,
      name: pool.name,
      spec: {
        role: 'Node',
        machineType: pool.instanceType ?? 'm7i.large',
        minSize: pool.minNodes,
        maxSize: pool.maxNodes,
        subnets: zones.slice(0, pool.zoneCount),
        nodeLabels: pool.labels,
        taints: taintArguments(pool),
        rootVolume: { encryption: true, size: pool.diskGigabytes },
        ...(pool.purchasing === 'spot' && {
          mixedInstancesPolicy: {
            instances: [pool.instanceType ?? 'm7i.large'],
            onDemandAboveBase: 0,
            onDemandBase: 0,
            spotAllocationStrategy: 'price-capacity-optimized',
          },
        }),
      },
    }),
  );
  const name = fullName(plan);
  return [
    manifestFile(
      `${folder}/cluster.yaml`,
      clusterSpec(plan, context),
      ...controlPlane,
      ...pools,
    ),
    folderReadme({
      folder,
      title: plan.name,
      summary: `The cluster ${plan.name} by kOps: ${plan.members} members of the control plane.`,
      needs: [
        '`kops` of a release that knows the version of Kubernetes here.',
        'A bucket for its state, versioned and encrypted, in `KOPS_STATE_STORE`, and an account of AWS.',
      ],
      steps: [
        {
          text: 'Hand over the specification, look at what would be made, and make it:',
          commands: [
            'kops replace --force --filename cluster.yaml',
            `kops update cluster --name ${name}`,
            `kops update cluster --name ${name} --yes --admin=1h`,
          ],
        },
        ...networkSteps(plan, context),
        {
          text: 'Wait until it is whole:',
          commands: [`kops validate cluster --name ${name} --wait 15m`],
        },
        {
          text: 'Then bring in the GitOps engine, as the README at the root says.',
        },
        {
          text: `To upgrade, raise the version in the intent (wave ${plan.wave}), hand over the specification again, then:`,
          commands: [`kops rolling-update cluster --name ${name} --yes`],
        },
      ],
    }),
  ];
}
