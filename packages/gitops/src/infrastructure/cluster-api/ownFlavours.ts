import type { ClusterPlan } from '../plan/ClusterPlan';
import type { Flavour } from './Flavour';
import { kubeadmControlPlane, kubeadmWorker } from './kubeadmTemplates';

const VERSION = 'infrastructure.cluster.x-k8s.io/v1beta2';

/** Processors, megabytes and gigabytes of a machine of vSphere that nobody sized. */
const MACHINE = { processors: 4, megabytes: 16_384, gigabytes: 80 } as const;

/** Address of the API server that nobody named; the range is set aside for documentation by RFC 5737. */
const EXAMPLE_HOST = '192.0.2.10';

/** Port of the API server. */
const API_PORT = 6443;

function endpointOf({ cluster }: ClusterPlan) {
  return { host: cluster.endpoint.host ?? EXAMPLE_HOST, port: API_PORT };
}

function vsphereMachine({ cluster }: ClusterPlan) {
  return {
    apiVersion: VERSION,
    kind: 'VSphereMachineTemplate',
    spec: {
      cloneMode: 'linkedClone',
      datacenter: cluster.region,
      diskGiB: MACHINE.gigabytes,
      memoryMiB: MACHINE.megabytes,
      network: { devices: [{ dhcp4: true, networkName: 'kubernetes' }] },
      numCPUs: MACHINE.processors,
      server: 'vcenter.example.com',
      template: `kubernetes-v${cluster.kubernetesVersion}`,
    },
  };
}

/** Machines of vSphere. */
export const VSPHERE: Flavour = {
  name: 'vsphere',
  title: 'Machines of vSphere with kubeadm',
  providers: ['cluster-api', 'kubeadm', 'vsphere'],
  cluster: plan => ({
    apiVersion: VERSION,
    kind: 'VSphereClusterTemplate',
    spec: {
      controlPlaneEndpoint: endpointOf(plan),
      identityRef: { kind: 'Secret', name: 'vsphere-credentials' },
      server: 'vcenter.example.com',
    },
  }),
  controlPlane: () => kubeadmControlPlane(true),
  controlPlaneMachine: vsphereMachine,
  worker: vsphereMachine,
  workerBootstrap: () => kubeadmWorker(true),
  workers: 'machineDeployments',
  pointers: { diskGigabytes: '/diskGiB' },
};

function metalMachine(role: string) {
  return ({ cluster }: ClusterPlan) => ({
    apiVersion: VERSION,
    kind: 'Metal3MachineTemplate',
    spec: {
      hostSelector: {
        matchLabels: { 'kubernetes-architect.io/role': role },
      },
      image: {
        checksum: `https://images.example.com/kubernetes-v${cluster.kubernetesVersion}.raw.sha256`,
        checksumType: 'sha256',
        diskFormat: 'raw',
        url: `https://images.example.com/kubernetes-v${cluster.kubernetesVersion}.raw`,
      },
    },
  });
}

/** Machines of the own racks, by Metal3. */
export const METAL: Flavour = {
  name: 'metal3',
  title: 'Machines of the own racks with kubeadm',
  providers: ['cluster-api', 'kubeadm', 'metal3'],
  cluster: plan => ({
    apiVersion: VERSION,
    kind: 'Metal3ClusterTemplate',
    spec: {
      cloudProviderEnabled: false,
      controlPlaneEndpoint: endpointOf(plan),
    },
  }),
  controlPlane: () => kubeadmControlPlane(false),
  controlPlaneMachine: metalMachine('control-plane'),
  worker: metalMachine('worker'),
  workerBootstrap: () => kubeadmWorker(false),
  workers: 'machineDeployments',
  pointers: {},
};
