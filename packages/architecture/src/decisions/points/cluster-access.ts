import { audited } from '../../assessment/platformProfile';
import {
  cite,
  conflictsWith,
  decisionPoint,
  forbids,
  needsOnlyClouds,
  when,
} from '../define';

/** How people get into clusters. @public */
export const clusterAccess = decisionPoint({
  id: 'cluster-access',
  title: 'Access of people',
  question: 'How do people get into clusters, and how far?',
  after: ['distribution', 'tenancy'],
  options: [
    {
      id: 'oidc-groups',
      title: 'Company login and groups',
      summary:
        'OIDC groups are bound to few roles by persona; nobody holds a certificate',
      scores: [5, 5, 4, 4, 5, 4],
      evidence: [
        cite(
          'The API server authenticates OIDC tokens and maps groups',
          'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#openid-connect-tokens',
        ),
      ],
      consequences: [
        'Leaving the company ends access the same day',
        'A sealed break-glass account is tested twice a year',
      ],
    },
    {
      id: 'just-in-time',
      title: 'Access for a time, with approval and a recording',
      summary:
        'nobody has standing access to production; sessions are approved and recorded',
      scores: [4, 3, 5, 2, 3, 2],
      adjust: [
        when(
          ({ profile }) => audited(profile, 'pci-dss', 'nist-800-53', 'hipaa'),
          { operations: 1, complexity: 1, skill: 1 },
          'auditors ask who was in production, when and why',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: -1 },
          'the approver is the person who asks',
        ),
      ],
      evidence: [
        cite(
          'NIST SP 800-53 AC-6 asks for least privilege',
          'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
        ),
      ],
      consequences: ['The gateway for it must work on the worst day'],
    },
    {
      id: 'provider-iam',
      title: 'Identities of the provider',
      summary: 'the roles of the cloud account open the cluster',
      scores: [4, 5, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.multiCloud || profile.onPremises,
          { operations: -2, complexity: -1 },
          'each location would have its own',
        ),
      ],
      constraints: [...needsOnlyClouds('Cloud identity')],
      requires: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud'],
          'only managed clusters accept identities of the cloud',
        ),
      ],
      evidence: [
        cite(
          'EKS access entries bind IAM principals to Kubernetes permissions',
          'https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html',
        ),
      ],
      consequences: [
        'Federate the company login into the cloud, so there is still one place to remove somebody',
      ],
    },
    {
      id: 'admin-certificates',
      title: 'Client certificates',
      summary: 'the file the installer made',
      scores: [2, 5, 1, 5, 2, 5],
      generatesNothing: true,
      constraints: [
        forbids(
          ['compliance'],
          p => p.compliance.length > 0,
          'a client certificate cannot be revoked and is not a person',
        ),
        forbids(
          ['tenantTeams'],
          p => p.tenantTeams > 1,
          'several teams cannot share an administrator file',
        ),
      ],
      evidence: [
        cite(
          'Kubernetes advises against client certificates for users: they cannot be revoked',
          'https://kubernetes.io/docs/concepts/security/hardening-guide/authentication-mechanisms/',
        ),
      ],
      consequences: ['Whoever has the file is administrator until it expires'],
      risk: 'A copied administrator file cannot be revoked',
    },
  ],
  followUps: ['audit-trail'],
});
