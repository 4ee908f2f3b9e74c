import { uses } from '../../assessment/platformProfile';
import { cite, conflictsWith, decisionPoint, needs, when } from '../define';

/** What creates clusters, networks and pools. @public */
export const provisioning = decisionPoint({
  id: 'provisioning',
  title: 'Provisioning',
  question: 'Which tool creates and changes clusters?',
  after: ['distribution', 'cluster-topology'],
  options: [
    {
      id: 'opentofu',
      title: 'OpenTofu',
      summary:
        'the best-known way to describe infrastructure, with a plan before each change and an open licence',
      scores: [4, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'terraform'),
          { skill: 1, operations: 1 },
          'Terraform configuration and habits carry over',
        ),
        when(
          ({ chosen }) =>
            ['kubeadm', 'kubespray', 'openshift', 'k3s'].includes(
              chosen.distribution ?? '',
            ),
          { complexity: -1, operations: -1 },
          'it can make the machines, but another tool still has to make the cluster',
        ),
        when(
          ({ profile }) => profile.fleetSize >= 50,
          { scalability: -2 },
          'nothing reconciles a long list of clusters between runs',
        ),
      ],
      evidence: [
        cite(
          'OpenTofu is an open-source fork of Terraform under the Linux Foundation',
          'https://opentofu.org/docs/',
        ),
      ],
      consequences: [
        'State holds secrets: encrypt it, lock it, and let only the pipeline apply',
      ],
    },
    {
      id: 'cluster-api',
      title: 'Cluster API',
      summary:
        'clusters are objects a hub reconciles, so fifty are as easy to upgrade as one',
      scores: [5, 4, 4, 2, 3, 2],
      adjust: [
        when(
          ({ chosen }) => chosen['cluster-topology'] === 'hub-and-spoke',
          { operations: 1, complexity: 1 },
          'there is a management cluster for it to live in',
        ),
        when(
          ({ profile }) => profile.fleetSize >= 20,
          { operations: 1 },
          'upgrading many clusters by hand does not scale',
        ),
      ],
      constraints: [
        needs(
          ['locations', 'regions', 'edgeSites'],
          p => p.fleetSize >= 4,
          'fewer than four clusters do not pay for a management cluster',
        ),
      ],
      conflicts: [
        conflictsWith(
          'distribution',
          ['kops', 'kubespray'],
          'these bring their own lifecycle tool',
        ),
        conflictsWith(
          'cluster-topology',
          ['single-cluster'],
          'the one cluster would have to create itself',
        ),
      ],
      evidence: [
        cite(
          'Cluster API provides declarative lifecycle for clusters through a management cluster',
          'https://cluster-api.sigs.k8s.io/introduction',
        ),
      ],
      consequences: [
        'The management cluster needs a bootstrap and a restore that does not depend on itself',
      ],
    },
    {
      id: 'crossplane',
      title: 'Crossplane',
      summary: 'clusters and cloud services become APIs that teams order from',
      scores: [5, 4, 4, 2, 3, 2],
      adjust: [
        when(
          ({ profile }) => profile.largeOrganisation,
          { operations: 1, scalability: 1 },
          'many teams want to order databases and clusters without a ticket',
        ),
      ],
      requires: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud'],
          'its providers create managed services of clouds',
        ),
      ],
      conflicts: [
        conflictsWith(
          'cluster-topology',
          ['single-cluster'],
          'the one cluster would have to create itself',
        ),
      ],
      evidence: [
        cite(
          'Crossplane compositions expose infrastructure as Kubernetes APIs',
          'https://docs.crossplane.io/latest/',
        ),
      ],
      consequences: [
        'Compositions are software: version, test and review them',
      ],
    },
    {
      id: 'pulumi',
      title: 'Pulumi',
      summary: 'infrastructure in the language the developers already write',
      scores: [4, 4, 4, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'pulumi'),
          { skill: 2, operations: 1 },
          'Pulumi is already used here',
        ),
      ],
      evidence: [
        cite(
          'Pulumi programs use general-purpose languages; state can be self-hosted',
          'https://www.pulumi.com/docs/iac/concepts/state-and-backends/',
        ),
      ],
      consequences: [
        'Choose the state backend on the first day; moving it later stops all changes',
      ],
    },
    {
      id: 'distribution-installer',
      title: "The distribution's own installer",
      summary:
        'the path its vendor tests, with the least between you and the manual',
      scores: [3, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { operations: 1 },
          'a site bootstraps itself from one file on its disk',
        ),
        when(
          ({ profile }) => profile.airGapped,
          { operations: 1, security: 1 },
          'only this path is documented for an installation without Internet',
        ),
      ],
      requires: [
        conflictsWith(
          'distribution',
          ['openshift', 'rke2', 'tanzu', 'kubeadm', 'kubespray', 'kops', 'k3s'],
          'managed services have no installer',
        ),
      ],
      evidence: [
        cite(
          'Each self-managed distribution documents its own installer and configuration file',
          'https://kubernetes.io/docs/setup/production-environment/tools/',
        ),
      ],
      consequences: [
        'Keep the installer configuration in Git and rebuild one cluster from it every quarter',
      ],
    },
  ],
  followUps: ['upgrade-strategy', 'workload-identity'],
});
