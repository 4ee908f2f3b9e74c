import { uses } from '../../assessment/platformProfile';
import { cite, decisionPoint, needs, when } from '../define';

/** How secrets reach workloads without standing in Git. @public */
export const secrets = decisionPoint({
  id: 'secrets',
  title: 'Secrets',
  question: 'Where do secrets live, and how do they reach pods?',
  after: ['gitops-engine', 'distribution'],
  options: [
    {
      id: 'external-secrets',
      title: 'External Secrets Operator',
      summary:
        'secrets stay in a managed store and are copied and refreshed from there',
      scores: [5, 4, 5, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: -1, operations: -2, security: -1 },
          'a site that is cut off cannot refresh, and each site would need credentials of the store',
        ),
        when(
          ({ profile }) => profile.multiCloud || profile.tenantTeams > 5,
          { operations: 1 },
          'one API stands before every store',
        ),
        when(
          ({ profile }) => profile.clouds.length > 0,
          { cost: 1 },
          'the store of the cloud is there already',
        ),
      ],
      constraints: [
        needs(
          ['locations', 'existingTools'],
          p => p.clouds.length > 0 || uses(p, 'vault'),
          'there is no store yet: neither a cloud nor Vault',
        ),
      ],
      evidence: [
        cite(
          'The operator reads AWS, Azure, Google and Vault stores',
          'https://external-secrets.io/latest/',
        ),
      ],
      consequences: [
        'Workload identity authenticates to the store; no bootstrap password remains',
        'The copy is a Kubernetes Secret: encrypt etcd and restrict who lists secrets',
      ],
    },
    {
      id: 'sealed-secrets',
      title: 'Sealed Secrets',
      summary: 'encrypted secrets in Git with one controller and nothing else',
      scores: [3, 5, 3, 5, 3, 5],
      adjust: [
        when(
          ({ profile }) => profile.fleetSize > 6,
          { operations: -1, scalability: -1 },
          'every cluster has its own key, so every secret is sealed again per cluster',
        ),
        when(
          ({ profile }) => profile.strict,
          { security: -1, operations: -1 },
          'rotation and a record of access are asked for, and Git history gives neither',
        ),
      ],
      evidence: [
        cite(
          'The controller decrypts with a key held in the cluster; the key must be backed up',
          'https://github.com/bitnami-labs/sealed-secrets',
        ),
      ],
      consequences: [
        'Back up the sealing key outside the cluster, or a lost cluster loses its secrets',
      ],
    },
    {
      id: 'sops',
      title: 'SOPS',
      summary: 'encrypted values in Git with keys from a KMS or age',
      scores: [4, 5, 3, 4, 3, 3],
      adjust: [
        when(
          ({ chosen }) => chosen['gitops-engine'] === 'flux',
          { operations: 1, complexity: 1 },
          'Flux decrypts it without a plugin',
        ),
        when(
          ({ chosen }) => (chosen['gitops-engine'] ?? '').startsWith('argocd'),
          { operations: -1, complexity: -1 },
          'Argo CD needs a plugin to decrypt it',
        ),
        when(
          ({ profile }) => profile.strict,
          { security: -1, operations: -1 },
          'rotation and a record of access are asked for, and Git history gives neither',
        ),
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: 1, operations: 1 },
          'a site cut off from any store still gets its secrets with its state',
        ),
      ],
      evidence: [
        cite(
          'Flux decrypts SOPS files in kustomize-controller',
          'https://fluxcd.io/flux/guides/mozilla-sops/',
        ),
      ],
      consequences: [
        'One key per environment; rotate by re-encrypting, and rotate the secret itself',
      ],
    },
    {
      id: 'vault',
      title: 'Vault or OpenBao with agent or CSI',
      summary:
        'short-lived secrets delivered to pods without a Kubernetes Secret',
      scores: [4, 2, 5, 2, 2, 2],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'vault'),
          { skill: 2, operations: 2, cost: 1 },
          'Vault is already run here',
        ),
        when(
          ({ profile }) => profile.strict && profile.clouds.length === 0,
          { operations: 2, scalability: 1 },
          'an audited platform without a cloud needs a store with leases and an access log of its own',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: -1 },
          'unsealing and upgrading Vault is a job',
        ),
      ],
      evidence: [
        cite(
          'The agent injector and the CSI provider deliver secrets as files',
          'https://developer.hashicorp.com/vault/docs/platform/k8s',
        ),
      ],
      consequences: ['Vault becomes the first thing to restore in a disaster'],
    },
  ],
  followUps: ['workload-identity', 'certificates'],
});
