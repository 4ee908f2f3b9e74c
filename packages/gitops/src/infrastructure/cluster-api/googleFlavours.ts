import { CILIUM_TAINT } from '@kubernetes-architect/addons';
import { ownsNetwork } from '../plan/ownsNetwork';
import { releaseChannel } from '../plan/releaseChannel';
import type { Flavour } from './Flavour';
import { kubeadmControlPlane, kubeadmWorker } from './kubeadmTemplates';

/** Gigabytes of the disk of a member of a control plane. */
const CONTROL_PLANE_DISK = 80;

const GOOGLE = 'infrastructure.cluster.x-k8s.io/v1beta1';

/** Stands for the project, which only the account knows. */
const PROJECT = 'REPLACE-WITH-PROJECT';

function googleMachine(instanceType: string, disk: number) {
  return {
    apiVersion: GOOGLE,
    kind: 'GCPMachineTemplate',
    spec: {
      instanceType,
      rootDeviceSize: disk,
      rootDeviceType: 'pd-balanced',
      shieldedInstanceConfig: { secureBoot: 'Enabled' },
    },
  };
}

/** Kubernetes of the team's own on machines of Google Cloud. */
export const GOOGLE_MACHINES: Flavour = {
  name: 'gcp-machines',
  title: 'Machines of Google Cloud with kubeadm',
  providers: ['cluster-api', 'kubeadm', 'gcp'],
  cluster: ({ cluster }) => ({
    apiVersion: GOOGLE,
    kind: 'GCPClusterTemplate',
    spec: {
      network: { autoCreateSubnetworks: true },
      project: PROJECT,
      region: cluster.region,
    },
  }),
  controlPlane: () => kubeadmControlPlane(true),
  controlPlaneMachine: () => googleMachine('n2-standard-4', CONTROL_PLANE_DISK),
  worker: ({ pools }) => googleMachine('n2-standard-4', pools[0].diskGigabytes),
  workerBootstrap: () => kubeadmWorker(true),
  workers: 'machineDeployments',
  pointers: { machineType: '/instanceType', diskGigabytes: '/rootDeviceSize' },
};

/** GKE. */
export const GOOGLE_MANAGED: Flavour = {
  name: 'gcp-managed',
  title: 'Google Kubernetes Engine',
  providers: ['cluster-api', 'kubeadm', 'gcp'],
  cluster: ({ cluster }) => ({
    apiVersion: GOOGLE,
    kind: 'GCPManagedClusterTemplate',
    spec: {
      network: { autoCreateSubnetworks: true },
      project: PROJECT,
      region: cluster.region,
    },
  }),
  controlPlane: ({ cluster, production }, choices) => ({
    apiVersion: GOOGLE,
    kind: 'GCPManagedControlPlaneTemplate',
    spec: {
      clusterNetwork: {
        pod: { cidrBlock: cluster.network.podCidr },
        privateCluster: {
          enablePrivateEndpoint: cluster.endpoint.publicCidrs.length === 0,
          enablePrivateNodes: true,
        },
        service: { cidrBlock: cluster.network.serviceCidr },
        useIPAliases: true,
      },
      location: cluster.region,
      project: PROJECT,
      releaseChannel: releaseChannel({ production }, choices).toLowerCase(),
    },
  }),
  worker: ({ pools, addons }) => ({
    apiVersion: GOOGLE,
    kind: 'GCPManagedMachinePoolTemplate',
    spec: {
      diskSizeGb: pools[0].diskGigabytes,
      diskType: 'pd-balanced',
      ...(ownsNetwork({ addons }) && { kubernetesTaints: [CILIUM_TAINT] }),
      machineType: 'n2-standard-4',
      management: { autoRepair: true, autoUpgrade: true },
    },
  }),
  workerBootstrap: () => kubeadmWorker(true),
  workers: 'machinePools',
  pointers: { machineType: '/machineType', diskGigabytes: '/diskSizeGb' },
};
