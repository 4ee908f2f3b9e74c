import { uses } from '../../assessment/platformProfile';
import { cite, forbids, needs, when } from '../define';
import type { DecisionOption } from '../types';

/** Distributions and installers without a vendor in between. @public */
export const communityDistributions: readonly DecisionOption[] = [
  {
    id: 'kubeadm',
    title: 'kubeadm',
    summary:
      'upstream Kubernetes and nothing else: every part is known, replaceable and free',
    scores: [4, 5, 3, 2, 2, 1],
    adjust: [
      when(
        ({ profile }) => profile.expert,
        { skill: 3, operations: 1 },
        'the team knows Kubernetes well enough to own its control plane',
      ),
      when(
        ({ profile }) => profile.lockIn === 'avoid' && profile.onPremises,
        { complexity: 2, operations: 1 },
        'no vendor layer is wanted between the team and upstream',
      ),
      when(
        ({ profile }) => profile.smallTeam,
        { operations: -1 },
        'nobody has time for etcd',
      ),
    ],
    constraints: [
      forbids(
        ['vendorSupport'],
        p => p.vendorSupport,
        'kubeadm is a community tool without a vendor who answers for its patches',
      ),
      forbids(
        ['edgeSites'],
        p => p.edgeSites >= 50,
        'this many sites cannot each be joined and upgraded by hand',
      ),
    ],
    evidence: [
      cite(
        'kubeadm creates clusters with stacked or external etcd; load balancer, CNI and upgrades are yours',
        'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/high-availability/',
      ),
    ],
    consequences: [
      'Certificates made by kubeadm end after one year unless an upgrade renews them: alert on it',
      'etcd snapshots and a rehearsed restore are yours',
    ],
    risk: 'The control plane depends on a few people who know it; one leaving is an outage waiting',
  },
  {
    id: 'kops',
    title: 'kOps',
    summary:
      'self-managed clusters on cloud machines from one declarative specification',
    scores: [4, 4, 3, 2, 2, 2],
    constraints: [
      needs(
        ['locations'],
        p => p.clouds.includes('aws') || p.clouds.includes('gcp'),
        'kOps is for AWS and Google Cloud, and neither is among the locations',
      ),
      forbids(
        ['locations'],
        p => p.locations.some(each => each !== 'aws' && each !== 'gcp'),
        'kOps does not cover every location',
      ),
      forbids(
        ['vendorSupport'],
        p => p.vendorSupport,
        'kOps is a community tool without a vendor who answers for its patches',
      ),
    ],
    evidence: [
      cite('kOps officially supports AWS and GCP', 'https://kops.sigs.k8s.io/'),
    ],
    consequences: [
      'You upgrade the control plane, and wait for kOps to support each Kubernetes version',
    ],
  },
  {
    id: 'kubespray',
    title: 'Kubespray',
    summary:
      'kubeadm driven by Ansible, with offline installation and many knobs',
    scores: [3, 5, 3, 2, 2, 2],
    adjust: [
      when(
        ({ profile }) => uses(profile, 'ansible'),
        { skill: 2, operations: 1 },
        'Ansible is already used here',
      ),
      when(
        ({ profile }) => profile.airGapped,
        { operations: 1 },
        'it documents an offline environment',
      ),
    ],
    constraints: [
      forbids(
        ['vendorSupport'],
        p => p.vendorSupport,
        'Kubespray is a community tool without a vendor who answers for its patches',
      ),
      forbids(
        ['edgeSites'],
        p => p.edgeSites >= 50,
        'a play over this many remote sites does not finish',
      ),
    ],
    evidence: [
      cite(
        'Kubespray composes kubeadm with Ansible and documents offline environments',
        'https://kubespray.io/',
      ),
    ],
    consequences: [
      'Upgrade one release at a time, control plane first; a play over a large inventory takes hours',
    ],
  },
  {
    id: 'k3s',
    title: 'K3s at the sites, with a hub',
    summary:
      'a certified distribution in one small binary, made for sites nobody visits',
    scores: [4, 5, 3, 4, 4, 4],
    adjust: [
      when(
        ({ profile }) => profile.edgeSites >= 50,
        { scalability: 1, operations: 1 },
        'hundreds of identical small clusters are what it was made for',
      ),
      when(
        ({ profile }) => profile.edgeSites === 0,
        { scalability: -2, operations: -1, security: -1 },
        'its compact defaults are meant for small sites, not for a central platform',
      ),
      when(
        ({ profile }) => profile.services > 100 && profile.edgeSites < 50,
        { scalability: -1 },
        'the number of workloads asks for a full-size control plane',
      ),
    ],
    constraints: [
      needs(
        ['locations'],
        p => p.edge || p.onPremises,
        'the locations are clouds only, where a managed control plane costs less than running K3s',
      ),
    ],
    evidence: [
      cite(
        'K3s is a certified distribution for edge and unattended, resource-constrained locations',
        'https://docs.k3s.io/',
      ),
    ],
    consequences: [
      'Use the hardening guide: some CIS controls are off by default',
      'Automate upgrades with the system-upgrade-controller, in waves',
    ],
  },
];
