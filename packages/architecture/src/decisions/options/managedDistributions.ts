import { cite, forbids, needs, when } from '../define';
import type { DecisionOption } from '../types';

/** Control planes a cloud provider runs. @public */
export const managedDistributions: readonly DecisionOption[] = [
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
];
