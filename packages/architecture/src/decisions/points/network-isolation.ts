import { audited } from '../../assessment/platformProfile';
import { cite, conflictsWith, decisionPoint, forbids, when } from '../define';

/** Who may talk to whom. @public */
export const networkIsolation = decisionPoint({
  id: 'network-isolation',
  title: 'Network isolation',
  question: 'What may pods reach by default?',
  after: ['cni', 'node-strategy'],
  options: [
    {
      id: 'open',
      title: 'Open inside the cluster',
      summary: 'nothing to write, and nothing in the way of an intruder',
      scores: [4, 5, 1, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => profile.publicTraffic,
          { operations: -2, skill: -1 },
          'one flaw in a public service would reach everything',
        ),
      ],
      generatesNothing: true,
      constraints: [
        forbids(
          ['compliance'],
          p => p.compliance.length > 0,
          'network segmentation is a control of every audited standard here',
        ),
        forbids(
          ['tenantTrust'],
          p => p.tenantTrust === 'hostile',
          'strangers must not reach each other',
        ),
        forbids(
          ['tenantTeams'],
          p => p.tenantTeams > 3,
          'many teams must not be able to reach each other by accident',
        ),
      ],
      evidence: [
        cite(
          'Pods are non-isolated by default',
          'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
        ),
      ],
      consequences: ['A break-in at one service reaches all of them'],
      risk: 'Nothing slows lateral movement inside the cluster',
    },
    {
      id: 'default-deny',
      title: 'Default deny with allowed flows',
      summary: 'every namespace starts closed and names what it needs',
      scores: [4, 5, 4, 4, 4, 4],
      conflicts: [
        conflictsWith(
          'node-strategy',
          ['fargate'],
          'the network policy agent of EKS does not cover Fargate',
        ),
      ],
      evidence: [
        cite(
          'Network policies of the VPC CNI apply to Linux EC2 nodes, not to Fargate',
          'https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html',
        ),
        cite(
          'A default-deny policy isolates all pods of a namespace',
          'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies',
        ),
      ],
      consequences: [
        'DNS has to be allowed first, or everything fails at once',
        'The generated service brings its own allow rules',
      ],
    },
    {
      id: 'default-deny-l7',
      title: 'Default deny with DNS and HTTP rules',
      summary: 'egress is allowed by name and ingress by path',
      scores: [4, 4, 5, 2, 3, 2],
      adjust: [
        when(
          ({ profile }) =>
            audited(profile, 'pci-dss', 'nist-800-53') ||
            profile.tenantTrust === 'hostile',
          { security: 0, operations: 1, complexity: 1 },
          'egress by name is what keeps regulated data from leaving',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: -1 },
          'every new path is a policy change',
        ),
      ],
      requires: [
        conflictsWith(
          'cni',
          ['cilium'],
          'rules by DNS name and HTTP path need Cilium',
        ),
      ],
      evidence: [
        cite(
          'Cilium policies match HTTP paths and DNS names',
          'https://docs.cilium.io/en/stable/security/policy/language/',
        ),
      ],
      consequences: [
        'An L7 rule puts a proxy into the path; measure the latency',
      ],
    },
  ],
  followUps: ['service-mesh', 'tenancy'],
});
