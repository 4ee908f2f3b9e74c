import { uses } from '../../assessment/platformProfile';
import { cite, decisionPoint, forbids, needs, when } from '../define';

/** Which Kubernetes, and who runs its control plane. @public */
export const distribution = decisionPoint({
  id: 'distribution',
  title: 'Distribution',
  question:
    'Which Kubernetes distribution, managed by a provider or by ourselves?',
  options: [
    {
      id: 'eks',
      title: 'Amazon EKS',
      summary: 'AWS runs the control plane over several zones and patches it',
      scores: [5, 4, 4, 4, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -1 },
          'leaving a provider is said to matter, and its identity and load balancers reach into every manifest',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: 1 },
          'nobody has time for etcd',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.includes('aws'),
          'EKS runs in AWS, which is not among the locations',
        ),
        forbids(
          ['locations'],
          p => p.locations.some(each => each !== 'aws'),
          'EKS covers AWS only, and the platform also has to run elsewhere',
        ),
        forbids(
          ['airGapped'],
          p => p.airGapped,
          'the EKS control plane is a service of the provider, outside the air gap',
        ),
      ],
      evidence: [
        cite(
          'EKS runs the control plane across several Availability Zones and replaces unhealthy instances',
          'https://docs.aws.amazon.com/eks/latest/userguide/eks-architecture.html',
        ),
      ],
      consequences: [
        'Kubernetes versions leave standard support after about 14 months, so two upgrades a year belong in the plan',
      ],
    },
    {
      id: 'aks',
      title: 'Azure Kubernetes Service',
      summary:
        'Azure runs the control plane; identity and policy join Entra ID and Azure Policy',
      scores: [5, 4, 4, 4, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -1 },
          'leaving a provider is said to matter, and its identity and load balancers reach into every manifest',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: 1 },
          'nobody has time for etcd',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.includes('azure'),
          'AKS runs in Azure, which is not among the locations',
        ),
        forbids(
          ['locations'],
          p => p.locations.some(each => each !== 'azure'),
          'AKS covers Azure only, and the platform also has to run elsewhere',
        ),
        forbids(
          ['airGapped'],
          p => p.airGapped,
          'the AKS control plane is a service of the provider, outside the air gap',
        ),
      ],
      evidence: [
        cite(
          'Azure manages the AKS control plane; the Standard tier adds a financially backed uptime SLA',
          'https://learn.microsoft.com/azure/aks/free-standard-pricing-tiers',
        ),
      ],
      consequences: [
        'Take the Standard tier for production: the Free tier has no uptime SLA',
      ],
    },
    {
      id: 'gke',
      title: 'Google Kubernetes Engine',
      summary:
        'Google runs the control plane; release channels upgrade it, regional clusters replicate it',
      scores: [5, 4, 4, 5, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -1 },
          'leaving a provider is said to matter, and its identity and load balancers reach into every manifest',
        ),
        when(
          ({ profile }) => profile.gpu,
          { scalability: 1 },
          'GPU and TPU pools are a product of this service',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.includes('gcp'),
          'GKE runs in Google Cloud, which is not among the locations',
        ),
        forbids(
          ['locations'],
          p => p.locations.some(each => each !== 'gcp'),
          'GKE covers Google Cloud only, and the platform also has to run elsewhere',
        ),
        forbids(
          ['airGapped'],
          p => p.airGapped,
          'the GKE control plane is a service of the provider, outside the air gap',
        ),
      ],
      evidence: [
        cite(
          'Regional clusters replicate the control plane across zones of a region',
          'https://cloud.google.com/kubernetes-engine/docs/concepts/regional-clusters',
        ),
      ],
      consequences: [
        'Enrol in a release channel and set maintenance windows, or upgrades come when Google chooses',
      ],
    },
    {
      id: 'managed-per-cloud',
      title: 'The managed service of each cloud',
      summary:
        'every cloud is used for what it does best, and one GitOps repository hides the difference from teams',
      scores: [5, 4, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -1 },
          'three sets of provider habits have to be kept behind one abstraction',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.multiCloud,
          'fewer than two clouds are among the locations',
        ),
        forbids(
          ['locations'],
          p => p.onPremises || p.edge,
          'clouds do not run their managed control planes on these premises or sites',
        ),
        forbids(
          ['airGapped'],
          p => p.airGapped,
          'managed control planes are outside an air gap',
        ),
      ],
      evidence: [
        cite(
          'Certified distributions pass the same conformance tests, so workload APIs are portable between them',
          'https://www.cncf.io/training/certification/software-conformance/',
        ),
      ],
      consequences: [
        'Keep provider differences (storage classes, load balancers, identity) in one overlay per cloud',
      ],
    },
    {
      id: 'openshift',
      title: 'Red Hat OpenShift',
      summary:
        'one supported, opinionated platform with hardened defaults that runs the same on premises and in clouds',
      scores: [4, 2, 5, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.vendorSupport,
          { operations: 1, security: 1 },
          'one vendor answers for operating system, Kubernetes and add-ons together',
        ),
        when(
          ({ profile }) => profile.strict && profile.onPremises,
          { complexity: 1, skill: 1 },
          'security context constraints and the Compliance Operator come in the box, so an audited platform is assembled from fewer parts',
        ),
        when(
          ({ profile }) => uses(profile, 'openshift'),
          { skill: 2 },
          'OpenShift is already run here',
        ),
        when(
          ({ profile }) => profile.budget === 'tight',
          { cost: -1 },
          'subscriptions are paid per core',
        ),
        when(
          ({ profile }) => profile.edgeSites >= 50,
          { cost: -1, operations: -2 },
          'a site has to carry a much larger footprint than a lightweight distribution',
        ),
      ],
      evidence: [
        cite(
          'OpenShift documents disconnected installation with mirrored images and operators',
          'https://docs.redhat.com/en/documentation/openshift_container_platform/',
        ),
      ],
      consequences: [
        'Mirror release images and operator catalogues before the first install where there is no Internet',
        'Teams meet security context constraints on day one: images must run without root',
      ],
    },
    {
      id: 'rke2',
      title: 'Rancher with RKE2',
      summary:
        'a CIS-minded distribution that installs from files and is managed as a fleet from Rancher',
      scores: [4, 4, 4, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'rancher'),
          { skill: 2, operations: 1 },
          'Rancher is already run here',
        ),
        when(
          ({ profile }) => profile.airGapped,
          { operations: 1 },
          'air-gapped installation from tarballs is a documented path',
        ),
        when(
          ({ profile }) =>
            profile.hardware === 'bare-metal' &&
            profile.onPremises &&
            profile.regions > 3,
          { scalability: 1 },
          'many data centres of bare metal are managed from one place',
        ),
        when(
          ({ profile }) => profile.vendorSupport,
          { operations: 1 },
          'a support contract can be bought for it',
        ),
        when(
          ({ profile }) =>
            profile.multiCloud ||
            (profile.clouds.length > 0 && profile.onPremises),
          { scalability: 1 },
          'the same distribution runs in every location',
        ),
      ],
      evidence: [
        cite(
          'RKE2 is built to pass the CIS benchmark with little intervention and supports FIPS 140-2 and air-gapped installs',
          'https://docs.rke2.io/',
        ),
      ],
      consequences: [
        'The Rancher management cluster is itself a production system: three nodes, backups, its own upgrade plan',
      ],
    },
    {
      id: 'tanzu',
      title: 'VMware Tanzu',
      summary: 'Kubernetes as a service of the vSphere that is already run',
      scores: [4, 2, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'vmware'),
          { skill: 1, operations: 1 },
          'vSphere is already run here',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.onPremises,
          'Tanzu stands on vSphere in own data centres, and on-premises is not among the locations',
        ),
        needs(
          ['hardware', 'existingTools'],
          p => p.hardware === 'vmware',
          'Tanzu needs vSphere, and the hardware is something else',
        ),
        forbids(
          ['locations'],
          p => p.clouds.length > 0 || p.edge,
          'it covers vSphere only, and the platform also has to run elsewhere',
        ),
      ],
      evidence: [
        cite(
          'vSphere Kubernetes Service provides clusters on a Supervisor enabled on vSphere',
          'https://techdocs.broadcom.com/us/en/vmware-cis/vcf.html',
        ),
      ],
      consequences: [
        'Licence and bundle terms follow the VMware contract; price the renewal before building on it',
      ],
      risk: 'Cost and bundling of the product follow one vendor, whose terms have changed before',
    },
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
        cite(
          'kOps officially supports AWS and GCP',
          'https://kops.sigs.k8s.io/',
        ),
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
  ],
  followUps: [
    'control-plane',
    'provisioning',
    'node-strategy',
    'cni',
    'storage',
  ],
});
