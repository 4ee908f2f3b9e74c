import {
  cite,
  conflictsWith,
  decisionPoint,
  needs,
  needsDaemonSets,
  when,
} from '../define';

/** How a pod proves who it is. @public */
export const workloadIdentity = decisionPoint({
  id: 'workload-identity',
  title: 'Workload identity',
  question: 'How does a pod prove who it is to other systems?',
  after: ['distribution', 'secrets', 'node-strategy'],
  options: [
    {
      id: 'provider-identity',
      title: 'Workload identity of the provider',
      summary:
        'service accounts exchange their token for a cloud role; no key is stored',
      scores: [5, 5, 5, 5, 5, 5],
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.length > 0,
          'there is no cloud to be known to',
        ),
      ],
      conflicts: [
        conflictsWith(
          'distribution',
          ['k3s', 'tanzu'],
          'its clusters are not known to the provider’s identity service',
        ),
      ],
      adjust: [
        when(
          ({ profile }) => profile.onPremises,
          { operations: -1, complexity: -1 },
          'pods in own data centres need another way',
        ),
        when(
          ({ profile, chosen }) =>
            profile.clouds.length > 0 &&
            ['openshift', 'rke2', 'kubeadm', 'kops'].includes(
              chosen.distribution ?? '',
            ),
          { complexity: -1 },
          'the issuer of a self-managed cluster has to be published and registered',
        ),
      ],
      evidence: [
        cite(
          'GKE federates service accounts to IAM',
          'https://cloud.google.com/kubernetes-engine/docs/concepts/workload-identity',
        ),
      ],
      consequences: [
        'One service account per workload, one role each; block the metadata service of nodes',
      ],
    },
    {
      id: 'service-account-tokens',
      title: 'Projected service account tokens',
      summary: 'short-lived tokens that Vault or an OIDC-aware service accepts',
      scores: [4, 5, 4, 5, 4, 4],
      evidence: [
        cite(
          'Projected tokens are bound to audience, pod and time',
          'https://kubernetes.io/docs/concepts/security/service-accounts/',
        ),
      ],
      consequences: [
        'Publish the issuer and its keys where the other side can read them',
      ],
    },
    {
      id: 'spiffe',
      title: 'SPIFFE with SPIRE',
      summary:
        'one identity for workloads in and out of clusters, with attestation of the node',
      scores: [5, 4, 5, 1, 2, 1],
      adjust: [
        when(
          ({ profile }) =>
            profile.mutualTls === 'required' &&
            profile.onPremises &&
            profile.regions > 2,
          { operations: 1, complexity: 1 },
          'workloads in several data centres must trust each other without a cloud',
        ),
        when(
          ({ profile }) => profile.expert,
          { skill: 2 },
          'the team can run an attestation system',
        ),
      ],
      conflicts: [needsDaemonSets('The SPIRE agent')],
      evidence: [
        cite(
          'SPIRE issues SPIFFE identities after attestation',
          'https://spiffe.io/docs/latest/spire-about/spire-concepts/',
        ),
      ],
      consequences: [
        'The SPIRE server becomes the root of trust: highly available, backed up, audited',
      ],
    },
  ],
  followUps: ['secrets'],
});
