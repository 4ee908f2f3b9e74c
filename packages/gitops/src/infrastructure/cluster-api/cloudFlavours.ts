import type { ClusterPlan } from '../plan/ClusterPlan';
import { ownsNetwork } from '../plan/ownsNetwork';
import type { Flavour } from './Flavour';
import { machineVersion } from './topologyCluster';
import { kubeadmControlPlane, kubeadmWorker } from './kubeadmTemplates';

/** Gigabytes of the disk of a member of a control plane. */
const CONTROL_PLANE_DISK = 80;

/** Hops to the metadata of a machine: one keeps pods from the rights of their node. */
const METADATA_HOPS = 1;

const AWS = 'infrastructure.cluster.x-k8s.io/v1beta2';
const AZURE = 'infrastructure.cluster.x-k8s.io/v1beta1';

/** Stands for the subscription, which only the account knows. */
const SUBSCRIPTION = '00000000-0000-0000-0000-000000000000';

function awsMachine(instanceType: string, disk: number, profile: string) {
  return {
    apiVersion: AWS,
    kind: 'AWSMachineTemplate',
    spec: {
      iamInstanceProfile: profile,
      instanceMetadataOptions: {
        httpEndpoint: 'enabled',
        httpPutResponseHopLimit: METADATA_HOPS,
        httpTokens: 'required',
      },
      instanceType,
      rootVolume: { encrypted: true, size: disk, type: 'gp3' },
    },
  };
}

function awsVpc({ cluster }: ClusterPlan) {
  return {
    availabilityZoneUsageLimit: cluster.network.zoneCount,
    cidrBlock: cluster.network.cidr,
  };
}

const AWS_IDENTITY = { kind: 'AWSClusterControllerIdentity', name: 'default' };
const AWS_POINTERS = {
  machineType: '/instanceType',
  diskGigabytes: '/rootVolume/size',
};

/** Kubernetes of the team's own on EC2. */
export const AWS_MACHINES: Flavour = {
  name: 'aws-machines',
  title: 'Machines of AWS with kubeadm',
  providers: ['cluster-api', 'kubeadm', 'aws'],
  cluster: plan => ({
    apiVersion: AWS,
    kind: 'AWSClusterTemplate',
    spec: {
      controlPlaneLoadBalancer: {
        loadBalancerType: 'nlb',
        scheme:
          plan.cluster.endpoint.publicCidrs.length > 0
            ? 'internet-facing'
            : 'internal',
      },
      identityRef: AWS_IDENTITY,
      network: { vpc: awsVpc(plan) },
      region: plan.cluster.region,
    },
  }),
  controlPlane: () => kubeadmControlPlane(true),
  controlPlaneMachine: () =>
    awsMachine(
      'm7i.large',
      CONTROL_PLANE_DISK,
      'control-plane.cluster-api-provider-aws.sigs.k8s.io',
    ),
  worker: ({ pools }) =>
    awsMachine(
      'm7i.large',
      pools[0].diskGigabytes,
      'nodes.cluster-api-provider-aws.sigs.k8s.io',
    ),
  workerBootstrap: () => kubeadmWorker(true),
  workers: 'machineDeployments',
  pointers: AWS_POINTERS,
};

/** EKS. */
export const AWS_MANAGED: Flavour = {
  name: 'aws-managed',
  title: 'Amazon EKS',
  providers: ['cluster-api', 'aws'],
  cluster: () => ({
    apiVersion: AWS,
    kind: 'AWSManagedClusterTemplate',
    spec: {},
  }),
  controlPlane: plan => {
    const { endpoint, region } = plan.cluster;
    return {
      apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2',
      kind: 'AWSManagedControlPlaneTemplate',
      spec: {
        accessConfig: { authenticationMode: 'api_and_config_map' },
        associateOIDCProvider: true,
        endpointAccess: {
          private: endpoint.private,
          public: endpoint.publicCidrs.length > 0,
          ...(endpoint.publicCidrs.length > 0 && {
            publicCIDRs: endpoint.publicCidrs,
          }),
        },
        identityRef: AWS_IDENTITY,
        logging: {
          apiServer: true,
          audit: true,
          authenticator: true,
          controllerManager: false,
          scheduler: false,
        },
        network: { vpc: awsVpc(plan) },
        region,
        ...(ownsNetwork(plan) && { vpcCni: { disable: true } }),
      },
    };
  },
  worker: ({ pools }) =>
    awsMachine(
      'm7i.large',
      pools[0].diskGigabytes,
      'nodes.cluster-api-provider-aws.sigs.k8s.io',
    ),
  workerBootstrap: () => ({
    apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2',
    kind: 'EKSConfigTemplate',
    spec: { useMaxPods: true },
  }),
  workers: 'machineDeployments',
  pointers: AWS_POINTERS,
};

function azureMachine(vmSize: string, disk: number) {
  return {
    apiVersion: AZURE,
    kind: 'AzureMachineTemplate',
    spec: {
      identity: 'UserAssigned',
      osDisk: { diskSizeGB: disk, osType: 'Linux' },
      sshPublicKey: '',
      userAssignedIdentities: [
        {
          providerID: `azure:///subscriptions/${SUBSCRIPTION}/resourceGroups/machines/providers/Microsoft.ManagedIdentity/userAssignedIdentities/machines`,
        },
      ],
      vmSize,
    },
  };
}

const AZURE_IDENTITY = {
  apiVersion: AZURE,
  kind: 'AzureClusterIdentity',
  name: 'management',
};

/** Kubernetes of the team's own on machines of Azure. */
export const AZURE_MACHINES: Flavour = {
  name: 'azure-machines',
  title: 'Machines of Azure with kubeadm',
  providers: ['cluster-api', 'kubeadm', 'azure'],
  cluster: ({ cluster }) => ({
    apiVersion: AZURE,
    kind: 'AzureClusterTemplate',
    spec: {
      identityRef: AZURE_IDENTITY,
      location: cluster.region,
      networkSpec: {
        subnets: [
          { name: 'control-plane', role: 'control-plane' },
          { name: 'nodes', role: 'node', natGateway: { name: 'egress' } },
        ],
      },
      subscriptionID: SUBSCRIPTION,
    },
  }),
  controlPlane: () => kubeadmControlPlane(true),
  controlPlaneMachine: () =>
    azureMachine('Standard_D4s_v5', CONTROL_PLANE_DISK),
  worker: ({ pools }) =>
    azureMachine('Standard_D4s_v5', pools[0].diskGigabytes),
  workerBootstrap: () => kubeadmWorker(true),
  workers: 'machineDeployments',
  pointers: { machineType: '/vmSize', diskGigabytes: '/osDisk/diskSizeGB' },
};

/** AKS. */
export const AZURE_MANAGED: Flavour = {
  name: 'azure-managed',
  title: 'Azure Kubernetes Service',
  providers: ['cluster-api', 'kubeadm', 'azure'],
  cluster: () => ({
    apiVersion: AZURE,
    kind: 'AzureManagedClusterTemplate',
    spec: {},
  }),
  controlPlane: ({ name, cluster, production, addons }, choices) => ({
    apiVersion: AZURE,
    kind: 'AzureManagedControlPlaneTemplate',
    spec: {
      apiServerAccessProfile:
        cluster.endpoint.publicCidrs.length > 0
          ? { authorizedIPRanges: cluster.endpoint.publicCidrs }
          : { enablePrivateCluster: true },
      ...(choices['upgrade-strategy'] === 'release-channel' && {
        autoUpgradeProfile: { upgradeChannel: 'stable' },
      }),
      identityRef: {
        kind: AZURE_IDENTITY.kind,
        name: AZURE_IDENTITY.name,
      },
      location: cluster.region,
      ...(ownsNetwork({ addons })
        ? { networkPlugin: 'none' }
        : {
            networkDataplane: 'cilium',
            networkPlugin: 'azure',
            networkPluginMode: 'overlay',
            networkPolicy: 'cilium',
          }),
      oidcIssuerProfile: { enabled: true },
      resourceGroupName: name,
      sku: { tier: production ? 'Standard' : 'Free' },
      subscriptionID: SUBSCRIPTION,
      version: machineVersion(cluster.kubernetesVersion),
    },
  }),
  worker: ({ pools }) => ({
    apiVersion: AZURE,
    kind: 'AzureManagedMachinePoolTemplate',
    spec: {
      mode: 'System',
      osDiskSizeGB: pools[0].diskGigabytes,
      sku: 'Standard_D4s_v5',
    },
  }),
  workerBootstrap: () => kubeadmWorker(true),
  workers: 'machinePools',
  pointers: { machineType: '/sku', diskGigabytes: '/osDiskSizeGB' },
};
