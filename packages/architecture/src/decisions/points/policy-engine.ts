import { audited } from '../../assessment/platformProfile';
import { cite, decisionPoint, forbids, when } from '../define';

/** What admits or refuses objects. @public */
export const policyEngine = decisionPoint({
  id: 'policy-engine',
  title: 'Policy engine',
  question: 'Which engine admits or refuses objects?',
  after: ['distribution'],
  options: [
    {
      id: 'validating-admission-policy',
      title: 'ValidatingAdmissionPolicy',
      summary: 'CEL inside the API server: no webhook to fail, nothing to run',
      scores: [5, 5, 4, 4, 5, 3],
      adjust: [
        when(
          ({ profile }) => audited(profile, 'pci-dss', 'nist-800-53', 'hipaa'),
          { security: -1, operations: -1 },
          'reports of existing objects and signature checks need more than admission',
        ),
        when(
          ({ profile }) => profile.tenantTeams > 5,
          { operations: -1 },
          'it generates nothing for a new namespace, and reports nothing to its team',
        ),
        when(
          ({ profile }) => profile.edgeSites >= 50,
          { operations: 0, cost: 0, complexity: 1 },
          'nothing has to run at the sites',
        ),
      ],
      evidence: [
        cite(
          'ValidatingAdmissionPolicy is stable since Kubernetes 1.30',
          'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
        ),
      ],
      consequences: [
        'No background scan: what was there before stays unseen until the checks run over it',
      ],
    },
    {
      id: 'kyverno',
      title: 'Kyverno',
      summary:
        'policies as Kubernetes objects that validate, generate, verify signatures and report',
      scores: [4, 4, 5, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.tenantTeams > 5,
          { operations: 1 },
          'it gives every new namespace its quota, roles and default deny',
        ),
      ],
      evidence: [
        cite(
          'Kyverno validates, mutates, generates, verifies images and writes policy reports',
          'https://kyverno.io/docs/',
        ),
      ],
      consequences: [
        'Run three replicas and exclude kube-system, or a failing webhook stops the cluster',
        'Go from audit to warn to deny, one policy at a time',
      ],
    },
    {
      id: 'gatekeeper',
      title: 'OPA Gatekeeper',
      summary: 'Rego policies for who already writes Rego elsewhere',
      scores: [4, 4, 5, 2, 4, 2],
      adjust: [
        when(
          ({ profile }) => profile.platformEngineers >= 20,
          { skill: 1, complexity: 1 },
          'a large platform team can share Rego with its other gates',
        ),
        when(
          ({ profile }) =>
            profile.locations.length === 1 && profile.clouds.includes('azure'),
          { operations: 1 },
          'Azure Policy for AKS is built on it',
        ),
      ],
      evidence: [
        cite(
          'Gatekeeper enforces constraint templates with audit',
          'https://open-policy-agent.github.io/gatekeeper/website/docs/',
        ),
      ],
      consequences: ['Rego needs tests and a second reader'],
    },
    {
      id: 'pod-security-only',
      title: 'Pod Security Admission only',
      summary: 'the built-in levels, and nothing else',
      scores: [4, 5, 2, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => profile.smallTeam,
          { operations: 1 },
          'the few rules a small team needs are built in',
        ),
      ],
      constraints: [
        forbids(
          ['compliance'],
          p => p.compliance.length > 0,
          'an audited standard needs rules beyond the pod levels, and a record of them',
        ),
        forbids(
          ['tenantTrust'],
          p => p.tenantTrust === 'hostile',
          'strangers need limits on more than pod fields',
        ),
      ],
      evidence: [
        cite(
          'Pod Security Admission enforces the standards per namespace',
          'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
        ),
      ],
      consequences: [
        'Image registries, labels, ingress hosts stay unchecked at admission',
      ],
    },
  ],
  followUps: ['pod-security-level', 'supply-chain'],
});
